import type { Value } from '../content/post.js';

const YES = new Set(['true', 'yes', 'on', '1', 'y']);
const NO = new Set(['false', 'no', 'off', '0', 'n', '']);

/** A switch in any of the spellings that some YAML reader takes for a boolean; null for everything else. */
export function parseFlag(value: Value | undefined): boolean | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}
