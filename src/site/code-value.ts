import type { Place } from '../problem.js';
import { MAX_TEXT } from './config-file.js';

/** A file of code, and where in it something stands. */
export interface Spot {
  readonly source: CodeSource;
  readonly start: number;
  readonly end: number;
}

export interface CodeSource {
  /** Relative to the root. */
  readonly file: string;
  readonly code: string;
}

/** What code says as a literal, without being run. */
export type CodeValue =
  | { readonly kind: 'text'; readonly text: string; readonly spot: Spot }
  /** A number, `true`, `false`, `null`, `undefined`. */
  | { readonly kind: 'word'; readonly text: string; readonly spot: Spot }
  | { readonly kind: 'list'; readonly items: readonly CodeValue[]; readonly spot: Spot }
  | {
      readonly kind: 'map';
      readonly entries: ReadonlyMap<string, CodeValue>;
      readonly isOpen: boolean;
      readonly spot: Spot;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly inputs: readonly CodeValue[];
      readonly spot: Spot;
    }
  /** Known only to who runs it. `fallback`: the literal that stands after `||` or `??`. */
  | { readonly kind: 'code'; readonly fallback: string | null; readonly spot: Spot };

/** A value that a generator looks for. */
export type Known =
  | { readonly kind: 'known'; readonly text: string; readonly spot: Spot }
  | { readonly kind: 'absent' }
  | { readonly kind: 'code'; readonly fallback: string | null; readonly spot: Spot };

export const ABSENT: Known = { kind: 'absent' };

/** The value under a key; null where there is none. Where spread code may add keys, or the whole is code, it is code. */
export function memberOf(value: CodeValue | null, key: string): CodeValue | null {
  if (value === null || value.kind === 'text' || value.kind === 'word') return null;
  if (value.kind === 'code') return { ...value, fallback: null };
  if (value.kind !== 'map') return { kind: 'code', fallback: null, spot: value.spot };
  const found = value.entries.get(key);
  if (found !== undefined) return found;
  return value.isOpen ? { kind: 'code', fallback: null, spot: value.spot } : null;
}

/** The value at a path of keys. */
export function valueAt(value: CodeValue | null, path: readonly string[]): CodeValue | null {
  return path.reduce<CodeValue | null>((inner, key) => memberOf(inner, key), value);
}

/** The text, number or switch at a path of keys; `null` and `undefined` count as absent. */
export function knownAt(value: CodeValue | null, ...path: readonly string[]): Known {
  const found = valueAt(value, path);
  if (found === null) return ABSENT;
  if (found.kind === 'word' && (found.text === 'null' || found.text === 'undefined')) return ABSENT;
  if ((found.kind === 'text' && found.text.length <= MAX_TEXT) || found.kind === 'word')
    return { kind: 'known', text: found.text, spot: found.spot };
  return { kind: 'code', fallback: found.kind === 'code' ? found.fallback : null, spot: found.spot };
}

/** The texts of a list, or the one text; anything else in it is left out. */
export function literalsOf(value: CodeValue | null): readonly string[] {
  if (value === null) return [];
  if (value.kind === 'list') return value.items.flatMap(literalsOf);
  return value.kind === 'text' && value.text.length <= MAX_TEXT ? [value.text] : [];
}

/** Line and column of a spot. */
export function placeOf({ source, start, end }: Spot): Place {
  const before = source.code.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const length = source.code.slice(start, end).split('\n')[0]?.length ?? 0;
  return { file: source.file, line, column, endColumn: column + length };
}
