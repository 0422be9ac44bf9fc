/** Glob patterns in one text, separated by commas or line ends, but not inside `{md,mdx}`. */
export function splitPatterns(text: string): string[] {
  const patterns = text.split(/[\n,](?![^{\n]*\})/).map((pattern) => pattern.trim());
  return patterns.filter((pattern) => pattern !== '');
}
