import { type Answer, errorAnswer, htmlAnswer, jsonAnswer, withHeaders } from './answer.js';
import { spoilJson } from './hostile-json.js';
import { MESSAGES } from './messages.js';
import type { Fault } from './parse-fault.js';

/** The answer that a fault makes of the true one, as far as the fault lies in status, headers and text. */
export function spoilAnswer(answer: Answer, fault: Fault, limited: Readonly<Record<string, string>>): Answer {
  switch (fault.kind) {
    case 'truncate':
      return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) };
    case 'html':
      return htmlAnswer(200, 'Just a moment...');
    case 'empty':
      return { ...answer, text: '' };
    case 'no-job':
      return jsonAnswer(200, {});
    case 'status':
      return makeStatus(fault.status, limited);
    case 'redirect':
      return withHeaders(htmlAnswer(307, 'Temporary Redirect'), { Location: fault.url });
    case 'proto-keys':
    case 'wrong-types':
    case 'commands':
    case 'foreign-ids':
    case 'deep':
      return { ...answer, text: spoilJson(answer.text, fault.kind) };
    default:
      return answer;
  }
}

/** 429 in Publer's shape, 5xx as the HTML page of a proxy, everything else as Publer's errors. */
function makeStatus(status: number, limited: Readonly<Record<string, string>>): Answer {
  if (status === 429) return withHeaders(jsonAnswer(429, { error: MESSAGES.rateLimit }), limited);
  return status >= 500 ? htmlAnswer(status, `Error ${status}`) : errorAnswer(status, `Status ${status}`);
}

/** Whether any status line reaches the client. */
export function isAnswered(fault: Fault | null): boolean {
  return fault === null || !['refuse', 'reset', 'reset-headers', 'hang'].includes(fault.kind);
}
