import { isSafePattern } from './safe-pattern.js';

/** What a piece of code gives, worked out by our own few rules of pure expressions; nothing is run. */
export type Derived =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** `undefined` or `null`. */
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly items: readonly Derived[] }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'function'; readonly run: Run }
  | { readonly kind: 'object'; readonly member: (key: string) => Derived }
  /** Only running it would tell. */
  | { readonly kind: 'unknown' };

type Run = (inputs: readonly Derived[]) => Derived;

export const UNKNOWN: Derived = { kind: 'unknown' };
export const NONE: Derived = { kind: 'none' };
const MAX_LENGTH = 1000;
/** Characters that a regular expression is tried on, and of what is put in the place of others. */
const MAX_MATCHED = 300;
const MAX_REPLACEMENT = 100;
const MAX_ITEMS = 200;

export function derivedText(text: string): Derived {
  return text.length > MAX_LENGTH ? UNKNOWN : { kind: 'text', text };
}

export function derivedFlag(value: boolean | null): Derived {
  return value === null ? UNKNOWN : { kind: 'flag', value };
}

export function derivedList(items: readonly Derived[]): Derived {
  return items.length > MAX_ITEMS ? UNKNOWN : { kind: 'list', items };
}

/** What a value is as a condition; null where that is not known. */
export function isTrue(value: Derived): boolean | null {
  if (value.kind === 'unknown') return null;
  if (value.kind === 'text') return value.text !== '';
  if (value.kind === 'number') return value.value !== 0;
  if (value.kind === 'flag') return value.value;
  return value.kind !== 'none';
}

/** What a value is in a template or behind `+`; null where that is not known, or would read `undefined`. */
export function spell(value: Derived): string | null {
  return value.kind === 'list' ? joinItems(value.items, ',') : spellOne(value);
}

function spellOne(value: Derived): string | null {
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' || value.kind === 'flag' ? String(value.value) : null;
}

/** `===` and `!==`; null where that is not known. */
export function isSame(left: Derived, right: Derived): boolean | null {
  if (left.kind === 'unknown' || right.kind === 'unknown') return null;
  if (left.kind === 'text' && right.kind === 'text') return left.text === right.text;
  if (left.kind === 'number' && right.kind === 'number') return left.value === right.value;
  if (left.kind === 'flag' && right.kind === 'flag') return left.value === right.value;
  if (left.kind === 'none' && right.kind === 'none') return true;
  const isPlain = (value: Derived) => /^(?:text|number|flag|none)$/.test(value.kind);
  return isPlain(left) && isPlain(right) ? false : null;
}

/** A property of a value. */
export function derivedMember(value: Derived, key: string): Derived {
  if (value.kind === 'object') return value.member(key);
  if (value.kind === 'list' && /^\d{1,4}$/.test(key)) return value.items[Number(key)] ?? NONE;
  if (key !== 'length') return UNKNOWN;
  if (value.kind === 'list') return { kind: 'number', value: value.items.length };
  return value.kind === 'text' ? { kind: 'number', value: value.text.length } : UNKNOWN;
}

/** What a method of a value gives. */
export function callMethod(value: Derived, name: string, inputs: readonly Derived[]): Derived {
  if (inputs.some(({ kind }) => kind === 'unknown')) return UNKNOWN;
  if (value.kind === 'text') return callOfText(value.text, name, inputs);
  if (value.kind === 'list') return callOfList(value.items, name, inputs);
  if (value.kind === 'pattern') return name === 'test' ? testPattern(value, inputs[0]) : UNKNOWN;
  const method = value.kind === 'object' ? value.member(name) : UNKNOWN;
  return method.kind === 'function' ? method.run(inputs) : UNKNOWN;
}

/** Texts and numbers in a row, as `+` and templates put them. */
export function joinTexts(parts: readonly Derived[]): Derived {
  const texts = parts.map(spell);
  return texts.includes(null) ? UNKNOWN : derivedText(texts.join(''));
}

type Numbers = readonly (number | undefined)[];

function numbersOf(inputs: readonly Derived[]): Numbers | null {
  const numbers = inputs.map((it) => (it.kind === 'number' ? it.value : undefined));
  return numbers.includes(undefined) ? null : numbers;
}

const OF_TEXT = new Map<string, (text: string) => string>([
  ['toLowerCase', (text) => text.toLowerCase()],
  ['toUpperCase', (text) => text.toUpperCase()],
  ['toString', (text) => text],
  ['trim', (text) => text.trim()],
]);

function callOfText(text: string, name: string, inputs: readonly Derived[]): Derived {
  const plain = OF_TEXT.get(name);
  if (plain !== undefined) return inputs.length === 0 ? derivedText(plain(text)) : UNKNOWN;
  if (name === 'replace' || name === 'replaceAll') return replace(text, inputs, name === 'replaceAll');
  const [first] = inputs;
  if (name === 'slice' || name === 'substring') {
    const numbers = numbersOf(inputs);
    if (numbers === null) return UNKNOWN;
    const [from = 0, to] = numbers;
    return derivedText(name === 'slice' ? text.slice(from, to) : text.substring(from, to));
  }
  if (first?.kind !== 'text' || inputs.length > 1) return UNKNOWN;
  if (name === 'split') return derivedList(text.split(first.text).map(derivedText));
  if (name === 'startsWith') return derivedFlag(text.startsWith(first.text));
  if (name === 'endsWith') return derivedFlag(text.endsWith(first.text));
  if (name === 'includes') return derivedFlag(text.includes(first.text));
  if (name === 'lastIndexOf') return { kind: 'number', value: text.lastIndexOf(first.text) };
  return name === 'concat' ? derivedText(text + first.text) : UNKNOWN;
}

function replace(text: string, [from, to]: readonly Derived[], isAll: boolean): Derived {
  if (to?.kind !== 'text' || to.text.length > MAX_REPLACEMENT) return UNKNOWN;
  if (from?.kind === 'text')
    return derivedText(isAll ? text.replaceAll(from.text, to.text) : text.replace(from.text, to.text));
  const pattern = from?.kind === 'pattern' ? compile(from) : null;
  return pattern === null || (isAll && !pattern.global)
    ? UNKNOWN
    : derivedText(text.replace(pattern, to.text));
}

function testPattern(value: Derived, input: Derived | undefined): Derived {
  const pattern = value.kind === 'pattern' ? compile(value) : null;
  return pattern === null || input?.kind !== 'text' || input.text.length > MAX_MATCHED
    ? UNKNOWN
    : derivedFlag(pattern.test(input.text));
}

function compile({ source, flags }: { readonly source: string; readonly flags: string }): RegExp | null {
  if (!/^[gimu]*$/.test(flags) || !isSafePattern(source)) return null;
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

function callOfList(items: readonly Derived[], name: string, inputs: readonly Derived[]): Derived {
  const [first] = inputs;
  const numbers = numbersOf(inputs);
  if (name === 'pop' && inputs.length === 0) return items.at(-1) ?? NONE;
  if (name === 'shift' && inputs.length === 0) return items[0] ?? NONE;
  if (name === 'at' && numbers !== null) return items.at(numbers[0] ?? 0) ?? NONE;
  if (name === 'slice' && numbers !== null) return derivedList(items.slice(numbers[0] ?? 0, numbers[1]));
  if (name === 'join') {
    const glue = first === undefined ? ',' : first.kind === 'text' ? first.text : null;
    const joined = glue === null ? null : joinItems(items, glue);
    return joined === null ? UNKNOWN : derivedText(joined);
  }
  if (name === 'includes' && first !== undefined) {
    const found = items.map((item) => isSame(item, first));
    return derivedFlag(found.includes(true) ? true : found.includes(null) ? null : false);
  }
  if (first?.kind !== 'function') return UNKNOWN;
  if (name === 'map') return derivedList(items.map((item) => first.run([item])));
  return name === 'filter' ? filter(items, first.run) : UNKNOWN;
}

function filter(items: readonly Derived[], run: Run): Derived {
  const kept = items.map((item) => isTrue(run([item])));
  return kept.includes(null) ? UNKNOWN : derivedList(items.filter((_, at) => kept[at]));
}

/** Lists in a list are spelled too, but none inside of those. */
function joinItems(items: readonly Derived[], glue: string): string | null {
  const texts: string[] = [];
  let length = 0;
  for (const item of items) {
    const isList = item.kind === 'list' && item.items.every(({ kind }) => kind !== 'list');
    const text = item.kind === 'none' ? '' : isList ? joinItems(item.items, ',') : spellOne(item);
    length += text?.length ?? 0;
    if (text === null || length > MAX_LENGTH) return null;
    texts.push(text);
  }
  return texts.join(glue);
}
