import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Post } from '../content/post.js';
import type { CodeFiles, CodeSourceFile } from './code-literals.js';
import { step } from './code-scope.js';
import { knownAt, literalsOf, valueAt } from './code-value.js';
import { createDeriveRun } from './derive-module.js';
import { type Derived, derivedText, UNKNOWN } from './derived.js';
import { fromFrontMatter } from './front-matter-value.js';

/** A type of documents that Contentlayer makes of files. */
export interface DocumentType {
  /** What pages import its documents as, in every spelling that may be meant: `allPosts`. */
  readonly lists: ReadonlySet<string>;
  isDocument(file: string): boolean;
  /** A document as the code of a page sees it. */
  documentOf(post: Post): Derived;
}

/** The types that `contentlayer.config` defines; none where it is not there or does not say where its files lie. */
export function readDocumentTypes(code: CodeFiles, files: readonly string[]): readonly DocumentType[] {
  for (const file of files) {
    const module = code.module(file);
    if (module === null) continue;
    const folder = literalsOf(code.config([file]).get('contentDirPath'))[0];
    if (folder === undefined) return [];
    const root = `${posix.normalize(folder).replace(/^\.?\/|\/$/g, '')}/`;
    return callsOf({ file, module }).flatMap((at) => readType({ file, module }, at, { code, root }));
  }
  return [];
}

function callsOf({ module: { tokens } }: CodeSourceFile): readonly number[] {
  const isCall = (at: number) => tokens[at]?.text === 'defineDocumentType' && tokens[at + 1]?.text === '(';
  return [...tokens.keys()].filter(isCall);
}

interface Place {
  readonly code: CodeFiles;
  /** Folder of the content with a slash at the end. */
  readonly root: string;
}

function readType(source: CodeSourceFile, at: number, { code, root }: Place): DocumentType[] {
  const options = source.module.expression(at + 2);
  const name = knownAt(options, 'name');
  const pattern = knownAt(options, 'filePathPattern');
  if (name.kind !== 'known' || pattern.kind !== 'known') return [];
  const stem = `all${name.text.charAt(0).toUpperCase()}${name.text.slice(1)}`;
  const computed = valueAt(options, ['computedFields']);
  const keys = new Set(computed?.kind === 'map' ? computed.entries.keys() : []);
  const isMatch = picomatch(pattern.text.replace(/^\.?\//, ''), { dot: true, noextglob: true });
  const range = { from: at, to: step(source.module.tokens, at + 1) };
  return [
    {
      lists: new Set([stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')]),
      isDocument: (file) => file.startsWith(root) && isMatch(file.slice(root.length)),
      documentOf: (post) => {
        const raw = rawDocument(post, root);
        const compute = (key: string) => computeField(source, { key, code, range }, raw);
        return { kind: 'object', member: (key) => (keys.has(key) ? compute(key) : member(raw, key)) };
      },
    },
  ];
}

function member(value: Derived, key: string): Derived {
  return value.kind === 'object' ? value.member(key) : UNKNOWN;
}

/** See `getFlattenedPath` in contentlayer's source-files: without ending, and without `index` at the end. */
function rawDocument(post: Post, root: string): Derived {
  const path = post.file.slice(root.length);
  const folder = posix.dirname(path);
  const raw = new Map([
    ['sourceFilePath', path],
    ['sourceFileName', posix.basename(path)],
    ['sourceFileDir', folder],
    ['flattenedPath', path.replace(/\.[^./]+$/, '').replace(/(?:^|\/)index$/, '')],
  ]);
  const ofRaw = (key: string): Derived => {
    const text = raw.get(key);
    return text === undefined ? UNKNOWN : derivedText(text);
  };
  return {
    kind: 'object',
    member: (key) =>
      key === '_raw'
        ? { kind: 'object', member: ofRaw }
        : key === '_id'
          ? derivedText(path)
          : fromFrontMatter(post.data[key]),
  };
}

interface Field {
  readonly key: string;
  readonly code: CodeFiles;
  /** The tokens of its type. */
  readonly range: { readonly from: number; readonly to: number };
}

/** `slug: { type: 'string', resolve: (doc) => … }`, in the type itself or in the fields that types share. */
function computeField(source: CodeSourceFile, { key, code, range }: Field, raw: Derived): Derived {
  const { tokens } = source.module;
  const all = [...tokens.keys()].filter(
    (at) => tokens[at]?.text === key && tokens[at + 1]?.text === ':' && tokens[at + 2]?.text === '{',
  );
  const resolves = all.flatMap((at) => {
    const close = tokens[at + 2]?.mate ?? -1;
    for (let inner = at + 3; inner < close; inner = step(tokens, inner))
      if (tokens[inner]?.text === 'resolve' && tokens[inner + 1]?.text === ':') return [inner + 2];
    return [];
  });
  const own = resolves.filter((at) => at > range.from && at < range.to);
  const [at, ...others] = own.length > 0 ? own : resolves;
  if (at === undefined || others.length > 0) return UNKNOWN;
  const world = { code, names: new Map(), otherwise: UNKNOWN, budget: { steps: 0, depth: 0 } };
  const run = createDeriveRun(source, world);
  const made = run.expression({ run, locals: new Map(), at, end: tokens.length });
  return made.kind === 'function' ? made.run([raw]) : UNKNOWN;
}
