import slugifyUnicode from '@sindresorhus/slugify';
import slug from 'slugify';
import type { Moment } from './moment.js';

/** How a post is filled into templates. */
export interface Rendering {
  readonly fileSlug: string;
  readonly filePathStem: string;
  readonly at: Moment | null;
  /** `liquid`: its `date` is known. `njk` writes marks of HTML as entities, and its other filters are the site's own. */
  readonly engine: string;
  /** Whether `slugify` is that of Eleventy before 3, which reads `it's` as `it-s`. */
  readonly isOld: boolean;
}

/** What the placeholders of an Eleventy permalink may name. */
export interface EleventyNames extends Rendering {
  /** A text of the data cascade, by dotted path; null where there is none that is known. */
  readonly text: (path: string) => string | null;
}

/** A filled template, or the part of it that only Eleventy could fill. */
export type Rendered =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown'; readonly part: string };

/** A longer address goes nowhere; the expression for `'s` in the library is quadratic. */
const MAX_SLUGIFIED = 1000;
const MAX_TEMPLATE = 1000;

type Filter = (value: string, argument: string, rendering: Rendering) => string | null;

/** Eleventy's own filters and Liquid's common ones, as far as permalinks use them. */
const FILTERS: Readonly<Record<string, Filter>> = {
  slugify: (value, _, { isOld }) =>
    value.length > MAX_SLUGIFIED
      ? null
      : slugifyUnicode(isOld ? value.replace(/['’]/g, '-') : value, { decamelize: false }),
  slug: (value) => slug(value, { replacement: '-', lower: true }),
  downcase: (value) => value.toLowerCase(),
  upcase: (value) => value.toUpperCase(),
  upper: (value) => value.toUpperCase(),
  lower: (value) => value.toLowerCase(),
  strip: (value) => value.trim(),
  trim: (value) => value.trim(),
  url: (value) => value,
  safe: (value) => value,
  append: (value, argument) => value + argument,
  prepend: (value, argument) => argument + value,
};

/** Fills the few forms of a permalink template that are common: `{{ page.fileSlug }}`, `{{ title | slugify }}`, `{{ page.date | date: "%Y/%m/%d" }}`. */
export function renderEleventy(template: string, names: EleventyNames): Rendered {
  if (template.length > MAX_TEMPLATE) return { kind: 'unknown', part: `${template.slice(0, 60)}…` };
  let unknown: string | null = null;
  const text = template.replace(/\{\{-?([^{}]{0,200}?)-?\}\}/g, (part, inner: string) => {
    const value = evaluate(inner.trim(), names);
    if (value === null) unknown ??= part;
    return value ?? '';
  });
  if (unknown !== null) return { kind: 'unknown', part: unknown };
  const rest = /\{[{%#].{0,60}/.exec(text);
  return rest === null ? { kind: 'text', text } : { kind: 'unknown', part: rest[0] };
}

/** What a filter makes of a text; null where it is none of those that are known. */
export function filterEleventy(name: string, value: string, rendering: Rendering): string | null {
  const apply = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  return apply?.(value, '', rendering) ?? null;
}

function evaluate(expression: string, names: EleventyNames): string | null {
  const [subject = '', ...filters] = expression.split('|').map((part) => part.trim());
  if (subject === 'page.date') return formatDate(filters, names);
  const isNunjucks = names.engine === 'njk';
  let value = lookUpFirst(isNunjucks ? subject.split(' or ') : [subject], names);
  for (const filter of filters) {
    const parsed = /^(\w{1,30})(?:\s{0,10}[:(]\s{0,10}["']([^"']{0,100})["']\s{0,10}\)?)?(?:\(\))?$/.exec(
      filter,
    );
    const [, name = '', argument = ''] = parsed ?? [];
    const apply = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    const standard = isNunjucks ? /^default\(\s{0,10}([\w.]{1,80})\s{0,10}\)$/.exec(filter)?.[1] : undefined;
    if (standard !== undefined) value ??= lookUp(standard, names);
    else value = value === null || apply === undefined ? null : apply(value, argument, names);
  }
  return isNunjucks && !filters.includes('safe') && value !== null ? escapeHtml(value) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&"'<>`]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** `slug or page.fileSlug` */
function lookUpFirst(subjects: readonly string[], names: EleventyNames): string | null {
  return subjects.map((subject) => lookUp(subject.trim(), names)).find((text) => text !== null) ?? null;
}

function lookUp(subject: string, names: EleventyNames): string | null {
  if (subject === 'page.fileSlug') return names.fileSlug;
  if (subject === 'page.filePathStem') return names.filePathStem;
  const quoted = /^(["'])([^"']*)\1$/.exec(subject);
  if (quoted !== null) return quoted[2] ?? null;
  return /^[a-z_]\w{0,60}(?:\.\w{1,60}){0,5}$/i.test(subject) && !subject.startsWith('page.')
    ? names.text(subject)
    : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const FORMATS: Readonly<Record<string, (at: Moment) => string>> = {
  Y: (at) => String(at.year).padStart(4, '0'),
  y: (at) => two(at.year % 100),
  m: (at) => two(at.month),
  d: (at) => two(at.day),
  e: (at) => String(at.day).padStart(2, ' '),
  H: (at) => two(at.hour),
  M: (at) => two(at.minute),
  S: (at) => two(at.second),
  F: (at) => `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`,
  '-m': (at) => String(at.month),
  '-d': (at) => String(at.day),
};

function formatDate(filters: readonly string[], { at, engine }: EleventyNames): string | null {
  const format = /^date\s{0,10}:\s{0,10}["']([^"']{1,60})["']$/.exec(filters[0] ?? '')?.[1];
  if (format === undefined || filters.length !== 1 || at === null || engine !== 'liquid') return null;
  let isKnown = true;
  const text = format.replace(/%(-?[a-z])/gi, (_, key: string) => {
    const make = Object.hasOwn(FORMATS, key) ? FORMATS[key] : undefined;
    isKnown &&= make !== undefined;
    return make?.(at) ?? '';
  });
  return isKnown && !text.includes('%') ? text : null;
}
