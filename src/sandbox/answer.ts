/** An answer before it is sent; faults may still spoil it. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return textAnswer(status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Publer's error shape: no codes, only sentences. */
export function errorAnswer(status: number, message: string): Answer {
  return jsonAnswer(status, { errors: [message] });
}

export function htmlAnswer(status: number, title: string): Answer {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return textAnswer(status, 'text/html; charset=utf-8', html);
}

export function textAnswer(status: number, contentType: string, text: string): Answer {
  return { status, contentType, text, headers: {} };
}

export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
