/** An address as it is compared: encoded or not makes no difference, nor does a fragment. The slash at the end does. */
export function comparableUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { href, hash } = new URL(url);
  const bare = hash === '' ? href : href.slice(0, -hash.length);
  return decode(bare).normalize('NFC');
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Whether two addresses differ by the slash at the end of their paths and by nothing else. */
export function differBySlash(a: string, b: string): boolean {
  const [one, other] = [comparableUrl(a), comparableUrl(b)];
  return one !== other && withoutSlash(one) === withoutSlash(other);
}

function withoutSlash(url: string): string {
  return url.replace(/\/(?=\?|$)/, '');
}
