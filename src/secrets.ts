/** Shorter ones would be found in every text. */
const SHORTEST = 8;

/** A secret in every form in which it could appear: as it is, as part of a header, of a URL, and in base64 at each of its three offsets. */
export function listSecretForms(secrets: readonly string[]): readonly string[] {
  const forms = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), ...toBase64(secret)]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The middle of the base64 text, which stays the same whatever stands before and after the secret. */
function toBase64(secret: string): string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.from('x'.repeat(offset) + secret).toString('base64');
    const end = text.replace(/=+$/, '');
    return end.slice(
      offset === 0 ? 0 : offset + 1,
      end.length - ((secret.length + offset) % 3 === 0 ? 0 : 1),
    );
  });
}

/** Replaces every secret form in a text. */
export type Redact = (text: string) => string;

/** For a run without secrets. */
export const NOTHING_TO_HIDE: Redact = (text) => text;

/** A function that puts `***` where a secret stands. */
export function createRedact(forms: readonly string[]): Redact {
  if (forms.length === 0) return NOTHING_TO_HIDE;
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
