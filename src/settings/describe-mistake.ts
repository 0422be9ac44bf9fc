import leven from 'leven';
import type * as z from 'zod';
import type { SettingsMistake } from '../errors.js';
import { settingsSchema } from './schema.js';
import { describePlace, placeSetting, type SettingPath, type Source } from './source.js';

/** Where settings come from, for messages: the file, and the flags or inputs that override it. */
export interface Origin {
  readonly source: Source;
  readonly overrides: readonly { readonly name: string; readonly path: string }[];
}

/** What the schema found wrong, at its line or flag, in words. */
export function describeMistake(issue: z.core.$ZodIssue, origin: Origin): SettingsMistake[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: describePlace(placeSetting(origin.source, [...path, key])),
      message: `Unknown setting \`${[...path, key].join('.')}\`.`,
      hint: suggestKey(key, path),
    }));
  }
  const name = path.join('.');
  const override = origin.overrides.find((one) => name === one.path || name.startsWith(`${one.path}.`));
  const where = override?.name ?? describePlace(placeSetting(origin.source, path));
  const [message, hint] = describeExpected(issue);
  return [{ where, message: `\`${name}\`: ${message}.`, hint }];
}

const KINDS: Readonly<Record<string, string>> = {
  record: 'a map',
  object: 'a map',
  array: 'a list',
  string: 'text',
};

/** What was expected, and a hint where the schema gives one. */
function describeExpected(issue: z.core.$ZodIssue): readonly [message: string, hint: string | null] {
  if (issue.code === 'invalid_value')
    return [`one of ${issue.values.map(String).join(', ')} is expected`, null];
  if (issue.code === 'invalid_type') return [`${KINDS[issue.expected] ?? issue.expected} is expected`, null];
  if (issue.code === 'too_small') return ['a list with at least one entry is expected', null];
  const hint = issue.code === 'custom' ? issue.params?.hint : undefined;
  const message = /^(an?|one|days|some) /.test(issue.message)
    ? `${issue.message} is expected`
    : issue.message;
  return [message, typeof hint === 'string' ? hint : null];
}

/** A longer distance is another word. */
const MAX_DISTANCE = 3;

function suggestKey(key: string, path: SettingPath): string | null {
  const sections: Readonly<Record<string, readonly string[]>> = SECTION_KEYS;
  const known = sections[path.join('.')] ?? [];
  const short = key.slice(0, 40);
  const [near] = known
    .map((name) => ({ name, distance: leven(short, name) }))
    .filter(({ name, distance }) => distance <= MAX_DISTANCE && distance < name.length)
    .sort((a, b) => a.distance - b.distance);
  const all = known.length === 0 ? null : `known here: ${known.join(', ')}`;
  return near === undefined ? all : `did you mean \`${near.name}\`? ${all}`;
}

const SECTION_KEYS = listSections();

/** The keys of each section, from the schema itself: an empty document shows what has a place in it. */
function listSections(): Readonly<Record<string, readonly string[]>> {
  const keys: Record<string, readonly string[]> = { '': Object.keys(settingsSchema.shape) };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const inner = 'unwrap' in schema ? schema.unwrap() : schema;
    if ('shape' in inner) keys[name] = Object.keys(inner.shape);
  }
  return keys;
}
