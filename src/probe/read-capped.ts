import type { Fetched } from '../ports.js';
import type { Answered } from './follow-redirects.js';

/** The text of an answer, unless it is compressed or longer than allowed: then it is read no further. Never throws. */
export async function readCapped({ body, encoding }: Answered, maxBytes: number): Promise<Fetched> {
  if (encoding !== null && encoding !== 'identity') {
    body.destroy();
    return { kind: 'unreachable', reason: 'the answer is compressed although that was not asked for' };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) {
        body.destroy();
        return { kind: 'unreachable', reason: `the answer is larger than ${maxBytes / 1024 / 1024} MiB` };
      }
      chunks.push(bytes);
    }
  } catch {
    return { kind: 'unreachable', reason: 'the answer ended before it was whole' };
  }
  return { kind: 'text', text: Buffer.concat(chunks).toString('utf8') };
}
