import type { Value } from '../content/post.js';
import { type Derived, derivedList, derivedText, NONE, UNKNOWN } from './derived.js';
import { isList, isMap } from './front-matter-fields.js';

/** A value of front matter as code sees it. Text that reads as a time may be a date by the site's schema, which is spelled otherwise. */
export function fromFrontMatter(value: Value | undefined): Derived {
  if (value === undefined || value === null) return NONE;
  if (isList(value)) return derivedList(value.map(fromFrontMatter));
  if (isMap(value))
    return {
      kind: 'object',
      member: (key) => fromFrontMatter(Object.hasOwn(value, key) ? value[key] : undefined),
    };
  if (typeof value !== 'string' || /^\d{4}-\d{1,2}-\d{1,2}/.test(value)) return UNKNOWN;
  if (value === 'true' || value === 'false') return { kind: 'flag', value: value === 'true' };
  return value === '' ? NONE : derivedText(value);
}
