const MAX_LENGTH = 100;
/** What may repeat without end; two in a row over a short text are at worst slow by its square. */
const MAX_REPEATS = 2;

/** Whether a regular expression that somebody else wrote takes little time on short texts: no group repeats, nothing refers back, few parts repeat without end. */
export function isSafePattern(source: string): boolean {
  if (source.length > MAX_LENGTH || /\\[1-9k]|\(\?[<!=]/.test(source)) return false;
  const bare = source.replace(/\\[\s\S]/g, 'x').replace(/\[\^?\]?[^\]]*\]/g, 'x');
  if (/\)[*+{]/.test(bare)) return false;
  return (bare.match(/[*+]|\{\d*,\d*\}/g) ?? []).length <= MAX_REPEATS;
}
