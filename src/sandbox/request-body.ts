import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { imageSize } from 'image-size';
import { parseExactJson } from './exact-json.js';

/** An uploaded file without its content. */
export interface FormFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Pixels; null where the content is no picture that can be measured. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not-json'; readonly text: string }
  | { readonly kind: 'form'; readonly file: FormFile | null; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: 'too-big' };

/** Publer takes direct uploads of up to 200 MB; the rest is room for the multipart frame. */
const MAX_BYTES = 200_000_000 + 100_000;

/** The whole body. Anything that is no multipart form is tried as JSON, whatever its type says. Rejects where the client goes away. */
export async function readRequestBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part: unknown = chunk;
    if (!(part instanceof Uint8Array)) continue;
    bytes += part.length;
    if (bytes <= MAX_BYTES) chunks.push(part);
  }
  if (bytes > MAX_BYTES) return { kind: 'too-big' };
  return parseRequestBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
}

async function parseRequestBody(content: Uint8Array<ArrayBuffer>, contentType: string): Promise<RequestBody> {
  if (content.length === 0) return { kind: 'none' };
  if (/^multipart\/form-data/i.test(contentType)) return parseForm(content, contentType);
  const text = new TextDecoder().decode(content);
  try {
    return { kind: 'json', value: parseExactJson(text) };
  } catch {
    return { kind: 'not-json', text };
  }
}

async function parseForm(content: Uint8Array<ArrayBuffer>, contentType: string): Promise<RequestBody> {
  const fields = new Map<string, string>();
  let file: FormFile | null = null;
  try {
    const form = await new Response(content, { headers: { 'content-type': contentType } }).formData();
    for (const [name, entry] of form) {
      if (typeof entry === 'string') fields.set(name, entry);
      else if (name === 'file') file = describeFile(entry, new Uint8Array(await entry.arrayBuffer()));
    }
  } catch {
    return { kind: 'not-json', text: '' };
  }
  return { kind: 'form', file, fields };
}

function describeFile(file: { readonly name: string; readonly type: string }, content: Uint8Array): FormFile {
  return {
    name: file.name,
    type: file.type,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    size: measure(content),
  };
}

function measure(content: Uint8Array): FormFile['size'] {
  try {
    const { width, height } = imageSize(content);
    return { width, height };
  } catch {
    return null;
  }
}

/** The body as the list of requests shows it. */
export function recordBody(body: RequestBody): unknown {
  switch (body.kind) {
    case 'json':
      return body.value;
    case 'not-json':
      return body.text.slice(0, 2000);
    case 'form':
      return { ...Object.fromEntries(body.fields), file: body.file && recordFile(body.file) };
    case 'none':
    case 'too-big':
      return null;
  }
}

function recordFile({ name, type, bytes, sha256 }: FormFile) {
  return { name, type, bytes, sha256 };
}
