import { blankCode } from './blank-code.js';
import { cleanText } from './value.js';

/** The first picture that a text shows. */
export interface BodyPicture {
  /** As it is written, without a title. */
  readonly source: string;
  /** null where it has none. */
  readonly alt: string | null;
  /** How many lines stand above it. */
  readonly linesAbove: number;
}

/** So many places that begin like a picture are looked at. */
const MAX_TRIED = 200;
const START = /!\[|<img[ \t\r\n]|\{\{[<%] ?figure /gi;
const SOURCE = String.raw`(?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?))`;
const TITLE = String.raw`(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?`;
const ALT = String.raw`!\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,500})\]`;
const INLINE = new RegExp(String.raw`${ALT}\(\s{0,20}${SOURCE}${TITLE}\s{0,20}\)`, 'y');
const REFERENCE = new RegExp(String.raw`${ALT}(?:\[([^[\]]{0,200})\])?`, 'y');
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]{0,20}<?([^\s<>]{1,2000})>?/gm;
const TAG =
  /(?:<img|\{\{[<%] ?figure)((?:\s{1,20}[\w:.-]{1,40}(?:\s{0,5}=\s{0,5}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'<>=`{}]{1,2000}))?){1,30})\s{0,20}(?:\/?>|[>%]\}\})/iy;
/** Pictures that cannot be pinned: drawings, icons, and such as hold their own bytes. */
const USELESS = /^data:|\.(?:svg|ico)(?:[?#]|$)/i;

/**
 * The first picture in Markdown: `![alt](source "title")`, by a reference, as HTML or as Hugo's `figure`. A conservative reader:
 * what stands in code or in a comment is none, and what only a program can resolve (`src={cover}`) is passed over.
 */
export function findBodyPicture(body: string): BodyPicture | null {
  const text = fillAddresses(blankCode(body));
  let tried = 0;
  for (const { index } of text.matchAll(START)) {
    tried += 1;
    if (tried > MAX_TRIED) return null;
    if (text[index - 1] === '\\') continue;
    const found = text[index] === '!' ? readMarkdown(text, index) : readTag(text, index);
    if (found !== null && !USELESS.test(found.source))
      return { ...found, linesAbove: text.slice(0, index).split('\n').length - 1 };
  }
  return null;
}

type Found = Omit<BodyPicture, 'linesAbove'>;

function readMarkdown(text: string, at: number): Found | null {
  INLINE.lastIndex = at;
  const inline = INLINE.exec(text);
  if (inline !== null) return make(inline[2] ?? inline[3], inline[1]);
  REFERENCE.lastIndex = at;
  const [, alt = '', name = ''] = REFERENCE.exec(text) ?? [];
  const label = fold(name === '' ? alt : name);
  if (label === '') return null;
  for (const [, known = '', source] of text.matchAll(DEFINITION))
    if (fold(known) === label) return make(source, alt);
  return null;
}

function fold(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function readTag(text: string, at: number): Found | null {
  TAG.lastIndex = at;
  const attributes = TAG.exec(text)?.[1] ?? '';
  return make(attributeOf(attributes, 'src'), attributeOf(attributes, 'alt'));
}

function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', a, b, c] of attributes.matchAll(
    /([\w:.-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`{}]+))/g,
  ))
    if (key.toLowerCase() === name) return a ?? b ?? c;
  return undefined;
}

function make(source: string | undefined, alt: string | undefined): Found | null {
  const clean = plainText(source ?? '').trim();
  if (clean === '') return null;
  const text = cleanText(plainText(alt ?? '').replace(/\s+/g, ' '));
  return { source: clean, alt: text === '' ? null : text };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  nbsp: ' ',
};

/** Backslashes before punctuation, and the entities that people write. */
function plainText(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|quot|lt|gt|#39|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** Jekyll and Eleventy put the address of the site in front of paths: `{{ site.baseurl }}/a.jpg`, `{{ "/a.jpg" | relative_url }}`. */
function fillAddresses(text: string): string {
  if (!text.includes('{{')) return text;
  return text
    .replace(/\{\{-? {0,5}site\.(?:baseurl|url|github\.url) {0,5}-?\}\}/g, '')
    .replace(
      /\{\{-? {0,5}["']([^"'{}\n]{1,500})["'] {0,5}\| {0,5}(?:relative_url|absolute_url|url|prepend: {0,5}site\.baseurl) {0,5}-?\}\}/g,
      '$1',
    );
}
