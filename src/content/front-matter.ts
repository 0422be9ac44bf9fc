import { type Place, type Problem, startOf } from '../problem.js';
import { type Fence, findBareFence, findFence } from './fence.js';
import { makeError, makeWarning, placeFindings } from './finding.js';
import {
  makeTooBig,
  NEVER_CLOSED,
  NOT_UTF8,
  OTHER_HEADER,
  refuseCode,
  TOO_LONG,
} from './front-matter-findings.js';
import { hasPinKey } from './has-pin-key.js';
import { findHeading } from './heading.js';
import { type Block, createLocator } from './locate.js';
import { type Duplicate, parseValues } from './parse-values.js';
import type { Finding } from './pin.js';
import { createPlacer } from './placer.js';
import type { Post } from './post.js';
import { createMap, isMap } from './value.js';

/** Front matter is read up to this many bytes. */
export const MAX_FRONT_MATTER_BYTES = 65_536;
const MAX_POST_BYTES = 2 * 1024 * 1024;

/** A post, or null where a text has no front matter that can be read. */
export interface ParsedPost {
  readonly post: Post | null;
  /** The problems of the post too, where there is one. */
  readonly problems: readonly Problem[];
}

/** How the front matter of posts is found and read. */
export interface PostReader {
  /** Whether the start of a file holds all of its front matter, or shows that it has none. */
  isHeadComplete(text: string): boolean;
  /** Whether a head is worth parsing when only pins are wanted: it may hold pin metadata, or something that is always named. */
  mayHavePins(head: string): boolean;
  /** Reads the front matter at the start of a file; `bytes` is the size of the whole file. Nothing in it is ever run. */
  parsePost(file: string, head: string, bytes: number): ParsedPost;
}

type FindFence = (text: string) => Fence;

/** Front matter between two fences, or a JSON object. */
export const { isHeadComplete, mayHavePins, parsePost } = createReader(findFence);
/** The same, and front matter that has a closing line alone, as Hexo reads it. */
export const BARE_HEADERS: PostReader = createReader(findBareFence);

/** A pin takes the first heading for its title only where its post names none. */
function needsHeading(block: string): boolean {
  return hasPinKey(block) && !/^[ \t]{0,20}["']?title["']?[ \t]{0,20}[:=]/im.test(block);
}

function createReader(find: FindFence): PostReader {
  return {
    isHeadComplete(text) {
      const head = withoutMark(text);
      const fence = find(head);
      if (fence.kind === 'unclosed') return false;
      if (fence.kind === 'none') return head.includes('\n') || !/^(?:$|[-+;{])/.test(head);
      if (fence.start !== 0 && !head.includes('\n', fence.end)) return false;
      return !needsHeading(keyText(head, fence)) || findHeading(head.slice(fence.end), false) !== null;
    },
    mayHavePins(head) {
      const text = withoutMark(head);
      if (text.includes('\0')) return true;
      const fence = find(text);
      return fence.kind === 'code' || isCutOff(text, fence) || hasPinKey(keyText(text, fence));
    },
    parsePost: (file, head, bytes) => parseText(find, file, { head, bytes }),
  };
}

/** Front matter that goes on beyond what is read: nobody knows whether it has pins. */
function isCutOff(text: string, fence: Fence): boolean {
  if (fence.kind !== 'unclosed' || byteLength(text, { start: 0, end: text.length }) <= MAX_FRONT_MATTER_BYTES)
    return false;
  return /^[^\n]*\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*["']?[A-Za-z_][\w-]*["']?[ \t]*[:=]/.test(text);
}

interface Head {
  readonly head: string;
  readonly bytes: number;
}

function parseText(find: FindFence, file: string, { head, bytes }: Head): ParsedPost {
  const text = withoutMark(head);
  if (text.includes('\0')) return parseBinary(file, text);
  const fence = find(text);
  const hasKey = hasPinKey(keyText(text, fence));
  const fail = (finding: Finding, place: Place = startOf(file)): ParsedPost => ({
    post: null,
    problems: placeFindings(place, [finding]),
  });
  if (fence.kind === 'code')
    return fail(refuseCode(fence.language, hasKey), createPlacer(file, text)([0, fence.start]));
  if (fence.kind === 'none') return hasKey ? fail(OTHER_HEADER) : NOTHING;
  if (isCutOff(text, fence)) return fail(TOO_LONG);
  if (fence.kind === 'unclosed') return hasKey ? fail(NEVER_CLOSED) : NOTHING;
  if (byteLength(text, fence) > MAX_FRONT_MATTER_BYTES) return hasKey ? fail(TOO_LONG) : NOTHING;
  if (bytes > MAX_POST_BYTES && hasKey) return fail(makeTooBig(bytes));
  const own = copyText(text.slice(0, fence.end));
  const broken = hasKey ? own.indexOf('\uFFFD') : -1;
  if (broken >= 0) return fail(NOT_UTF8, createPlacer(file, own)([broken, broken + 1]));
  const isWhole = () => bytes <= new TextEncoder().encode(head).length;
  const heading = needsHeading(own) ? findHeading(text.slice(fence.end), isWhole()) : null;
  const source = { bytes, hasKey, heading: heading === null ? null : copyText(heading) };
  return parseBlock(source, { file, text: own, placer: createPlacer(file, own), ...fence });
}

interface Source {
  readonly bytes: number;
  readonly hasKey: boolean;
  readonly heading: string | null;
}

function parseBlock({ bytes, hasKey, heading }: Source, block: Block): ParsedPost {
  const parsed = parseValues(block.text.slice(block.start, block.end), block.format);
  const severity = hasKey ? makeError : makeWarning;
  if (parsed.kind === 'invalid') {
    const at = block.start + parsed.offset;
    const message = `The front matter cannot be read: ${parsed.message}.`;
    const finding = severity('front-matter-invalid', message, parsed.hint ?? null);
    return { post: null, problems: placeFindings(block.placer([at, at + 1]), [finding]) };
  }
  const data = parsed.value ?? createMap();
  if (!isMap(data)) {
    const finding = makeError(
      'front-matter-invalid',
      'The front matter is not a list of `key: value` pairs.',
    );
    const place = block.placer([block.start, block.start + 1]);
    return hasKey ? { post: null, problems: placeFindings(place, [finding]) } : NOTHING;
  }
  const problems = parsed.duplicates.flatMap((duplicate) => nameDuplicate(block, duplicate));
  return {
    post: { file: block.file, format: block.format, data, heading, bytes, problems, ...createLocator(block) },
    problems,
  };
}

function nameDuplicate(block: Block, { name, key }: Duplicate): Problem[] {
  const place = block.placer([key[0] + block.start, key[1] + block.start]);
  return placeFindings(place, [
    makeWarning('key-duplicate', `The key “${name}” stands twice; the last one counts.`),
  ]);
}

/** UTF-16 read as UTF-8 has a NUL in every other place. */
function parseBinary(file: string, text: string): ParsedPost {
  const clean = text.replace(/^\uFFFD+/, '').replaceAll('\0', '');
  const fence = findFence(clean);
  if (fence.kind === 'none') return NOTHING;
  const severity = hasPinKey(keyText(clean, fence)) ? makeError : makeWarning;
  const message = 'The file has NUL characters: it is not UTF-8 text.';
  return {
    post: null,
    problems: placeFindings(startOf(file), [severity('front-matter-invalid', message, 'Save it as UTF-8.')]),
  };
}

/** The part of a text that keys can stand in: the block, all of it where it is not closed, or a header without fences (Pelican). */
function keyText(text: string, fence: Fence): string {
  if (fence.kind === 'unclosed') return text;
  if (fence.kind !== 'none') return text.slice(fence.start, fence.end);
  if (!/^[A-Za-z][\w -]*:/.test(text)) return '';
  const end = /\r?\n[ \t]*\r?\n/.exec(text)?.index;
  return text.slice(0, end);
}

function byteLength(text: string, fence: { readonly start: number; readonly end: number }): number {
  const chars = fence.end - fence.start;
  return chars * 3 <= MAX_FRONT_MATTER_BYTES
    ? chars
    : new TextEncoder().encode(text.slice(fence.start, fence.end)).length;
}

/** A string of its own: a slice would keep the whole head in memory as long as the post. */
function copyText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const NOTHING: ParsedPost = { post: null, problems: [] };
