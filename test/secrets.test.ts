import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedact, listSecretForms } from '../src/secrets.js';

const SECRET = 'k3y/with+odd=chars?';
const redact = createRedact(listSecretForms([SECRET, 'short', '']));

describe('a secret', () => {
  it.each([
    ['as it is', SECRET],
    ['in a header', `Bearer-API ${SECRET}`],
    ['in a URL', `https://x.example/?k=${encodeURIComponent(SECRET)}`],
  ])('is hidden %s', (_name, text) => {
    expect(redact(text)).toContain('***');
    expect(redact(text)).not.toContain(SECRET);
    expect(redact(text)).not.toContain(encodeURIComponent(SECRET));
  });

  it('is hidden in base64, wherever it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const text = Buffer.from(before + SECRET + after).toString('base64');
        expect(redact(text)).toContain('***');
      }),
    );
  });

  it('that is shorter than 8 characters is none: it would be found everywhere', () => {
    expect(redact('a short text')).toBe('a short text');
  });
});
