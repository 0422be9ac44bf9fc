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

/** The same without the slash at the end of the path. */
export function slashlessUrl(url: string): string {
  return comparableUrl(url).replace(/\/(?=\?|$)/, '');
}

/** Whether two addresses differ by the slash at the end of their paths and by nothing else. */
export function differBySlash(a: string, b: string): boolean {
  return comparableUrl(a) !== comparableUrl(b) && slashlessUrl(a) === slashlessUrl(b);
}
