/** What git takes for no part of a branch's name, and GitHub neither: `git check-ref-format --branch`. */
const REFUSED = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them by their codes
  /[\u0000-\u0020\u007f~^:?*[\\]/,
  /^-|^refs\/|^HEAD$|^@$/,
  /\.\.|@\{|\/\/|^\/|\/$|\.$/,
  /(?:^|\/)\.|\.lock(?:\/|$)/,
] as const;

/** Whether a text is the name of a branch, without `refs/heads/`. */
export function isBranchName(text: string): boolean {
  return text !== '' && text.length <= 200 && !REFUSED.some((pattern) => pattern.test(text));
}
