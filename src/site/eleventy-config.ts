import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { firstKnown } from './code-address.js';
import { type CodeFiles, createCodeFiles } from './code-literals.js';
import type { CodeModule } from './code-module.js';
import { ABSENT, type Known, knownAt, type Spot } from './code-value.js';
import { readConfigFile } from './config-file.js';
import { textGiven, textsHanded, valuesOf } from './eleventy-keys.js';
import { findKey, textOf } from './front-matter-fields.js';
import { majorOf } from './package-file.js';

export const ELEVENTY_CONFIG_FILES = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
] as const;

/** What decides the URLs of an Eleventy site: the literals of its configuration. */
export interface EleventyConfig {
  readonly file: string;
  readonly code: CodeFiles;
  /** Major version of Eleventy; null where nothing says it. */
  readonly major: number | null;
  /** Folder of the templates with a slash at the end, `''` for the root. */
  readonly input: string;
  /** Folders of layouts, of data and of the built site, relative to the root with a slash at the end. */
  readonly layouts: readonly string[];
  readonly data: string;
  readonly output: string;
  readonly pathPrefix: Known;
  /** The address of the site, from the data files that sites keep it in. */
  readonly url: Known;
  /** The engine that fills the placeholders of permalinks in Markdown. */
  readonly engine: string;
  /** Whether code changes every URL (`addUrlTransform`). */
  readonly changesUrls: boolean;
  /** Patterns of files that are no templates, as the configuration adds them. */
  readonly ignored: readonly string[];
  /** Folders, relative to the root, that are copied to the root of the site. */
  readonly copied: readonly string[];
}

const URL_FILES = ['metadata', 'site', 'meta', 'config'].flatMap((name) =>
  ['.json', '.js', '.mjs', '.cjs', '.yaml', '.yml'].map((extension) => name + extension),
);
/** No file system has a longer path. */
const MAX_PATH = 4096;
const URL_KEYS = ['url', 'baseUrl', 'base_url', 'siteUrl', 'site_url', 'domain', 'origin'] as const;

export function readEleventyConfig(files: Files): EleventyConfig {
  const file = ELEVENTY_CONFIG_FILES.find((name) => files.exists(name)) ?? 'eleventy.config.js';
  const code = createCodeFiles(files);
  const module = code.module(file);
  const text = (...path: readonly string[]): string | null => textAt(module, path);
  const folder = (key: string, call: string): string | null => {
    const given = text('dir', key) ?? (module === null ? null : (textsHanded(module, call)[0] ?? null));
    return given === null || given.length > MAX_PATH ? null : given;
  };
  const input = folderOf(folder('input', 'setInputDirectory') ?? '');
  const below = (key: string, call: string, standard: string): string =>
    folderOf(posix.join(input, folder(key, call) ?? standard));
  const includes = below('includes', 'setIncludesDirectory', '_includes');
  const data = below('data', 'setDataDirectory', '_data');
  const url = findUrl({ files, code }, data);
  return {
    file,
    code,
    major: majorOf(files, '@11ty/eleventy'),
    input,
    layouts: [below('layouts', 'setLayoutsDirectory', '_includes'), includes],
    data,
    output: folderOf(folder('output', 'setOutputDirectory') ?? '_site'),
    pathPrefix: readPrefix(module, url),
    url,
    engine: text('markdownTemplateEngine') ?? 'liquid',
    changesUrls: module?.tokens.some(({ text: name }) => name === 'addUrlTransform') === true,
    ignored: module === null ? [] : textsHanded(module, 'ignores', 'add'),
    copied: module === null ? [] : findCopied(module, input),
  };
}

/** The address in a data file often holds the prefix already. What the environment may change is taken as it is written. */
function readPrefix(module: CodeModule | null, url: Known): Known {
  const hasPath = url.kind === 'known' && URL.canParse(url.text) && new URL(url.text).pathname !== '/';
  if (module === null || hasPath) return ABSENT;
  const values = ['default', 'config'].map((name) => module.exported(name));
  const known = firstKnown(
    ...values.filter((it) => it?.kind === 'map').map((it) => knownAt(it, 'pathPrefix')),
    ...valuesOf(module, 'pathPrefix').map((it) => knownAt(it)),
  );
  return known.kind === 'code' && known.fallback !== null
    ? { ...known, kind: 'known', text: known.fallback }
    : known;
}

/** A text of what the file returns or exports as `config`; where that is code, the first one that its key is given. */
function textAt(module: CodeModule | null, path: readonly string[]): string | null {
  if (module === null) return null;
  for (const name of ['default', 'config']) {
    const known = knownAt(module.exported(name), ...path);
    if (known.kind === 'known') return known.text;
  }
  return textGiven(module, path.at(-1) ?? '');
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}

interface Sources {
  readonly files: Files;
  readonly code: CodeFiles;
}

function findUrl({ files, code }: Sources, data: string): Known {
  const found = URL_FILES.map((name) => data + name)
    .filter((file) => files.exists(file))
    .map((file) => (/\.[mc]?js$/.test(file) ? urlInCode(code.module(file)) : urlInData(files, file)));
  return firstKnown(...found);
}

function urlInData(files: Files, file: string): Known {
  const { data } = readConfigFile(files, file);
  const texts = URL_KEYS.map((key) => textOf(data[findKey(data, key) ?? key])).filter(
    (text) => text !== null,
  );
  const text = texts.find(isAddress);
  const spot = { source: { file, code: '' }, start: 0, end: 0 };
  return text === undefined ? ABSENT : { kind: 'known', text, spot };
}

/** What the file exports has the address; where that is code, a key of that name that is given one thing. */
function urlInCode(module: CodeModule | null): Known {
  const whole = module?.exported('default') ?? null;
  if (module === null) return ABSENT;
  const own = URL_KEYS.map((key) =>
    whole?.kind === 'map' && !whole.isOpen ? knownAt(whole, key) : knownAnywhere(module, key),
  );
  return firstKnown(...own.filter((it) => it.kind !== 'known' || isAddress(it.text)));
}

function knownAnywhere(module: CodeModule, key: string): Known {
  const [first, ...others] = valuesOf(module, key).map((value) => knownAt(value));
  if (first === undefined) return ABSENT;
  return others.length === 0 ? first : { kind: 'code', fallback: null, spot: spotOf(first) };
}

function spotOf(known: Known): Spot {
  return known.kind === 'absent' ? { source: { file: '', code: '' }, start: 0, end: 0 } : known.spot;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/./.test(text);
}

/** `addPassthroughCopy("src/img")` keeps its path below the input folder; `{ "public": "/" }` is served at the root. */
function findCopied({ tokens }: CodeModule, input: string): readonly string[] {
  const toRoot = tokens.flatMap((from, at) => {
    const to = tokens[at + 2];
    const isPair = from.kind === 'text' && tokens[at + 1]?.text === ':' && to?.kind === 'text';
    return isPair && /^(?:\.?\/)?$/.test(to.text) ? [folderOf(from.text).slice(0, -1)] : [];
  });
  return [...new Set([...toRoot, input.slice(0, -1), 'public', 'static'])];
}
