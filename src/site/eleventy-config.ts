import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { readConfigFile } from './config-file.js';
import { type Code, findArgument, findLiterals, parseCode } from './eleventy-code.js';
import { textOf } from './front-matter-fields.js';

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
  /** Folder of the templates with a slash at the end, `''` for the root. */
  readonly input: string;
  /** Folders of layouts, of data and of the built site, relative to the root with a slash at the end. */
  readonly layouts: readonly string[];
  readonly data: string;
  readonly output: string;
  readonly pathPrefix: string;
  /** The address of the site, from the data files that sites keep it in. */
  readonly url: string | null;
  /** The engine that fills the placeholders of permalinks in Markdown. */
  readonly engine: string;
  /** Whether code changes every URL (`addUrlTransform`). */
  readonly changesUrls: boolean;
  /** Folders, relative to the root, that are copied to the root of the site. */
  readonly copied: readonly string[];
}

const URL_FILES = ['metadata', 'site', 'meta', 'config'].flatMap((name) =>
  ['.json', '.js', '.mjs', '.cjs', '.yaml', '.yml'].map((extension) => name + extension),
);
/** No file system has a longer path. */
const MAX_PATH = 4096;
const URL_KEYS = ['url', 'baseUrl', 'siteUrl', 'domain', 'origin'] as const;

export function readEleventyConfig(files: Files): EleventyConfig {
  const file = ELEVENTY_CONFIG_FILES.find((name) => files.exists(name)) ?? 'eleventy.config.js';
  const code = parseCode(files.readText(file) ?? '');
  const folder = (key: string, call: string): string | null => {
    const given = literal(code, key) ?? findArgument(code, call);
    return given === null || given.length > MAX_PATH ? null : given;
  };
  const input = folderOf(folder('input', 'setInputDirectory') ?? '');
  const below = (key: string, call: string, standard: string): string =>
    folderOf(posix.join(input, folder(key, call) ?? standard));
  const includes = below('includes', 'setIncludesDirectory', '_includes');
  const data = below('data', 'setDataDirectory', '_data');
  return {
    file,
    input,
    layouts: [below('layouts', 'setLayoutsDirectory', '_includes'), includes],
    data,
    output: folderOf(folder('output', 'setOutputDirectory') ?? '_site'),
    pathPrefix: literal(code, 'pathPrefix') ?? '',
    url: findUrl(files, data),
    engine: literal(code, 'markdownTemplateEngine') ?? 'liquid',
    changesUrls: /\baddUrlTransform\b/.test(code.text),
    copied: findCopied(code, input),
  };
}

/** The first text that a key is given. */
function literal(code: Code, key: string): string | null {
  const found = findLiterals(code, key).find(({ kind }) => kind === 'text');
  return found?.kind === 'text' ? found.text : null;
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}

function findUrl(files: Files, data: string): string | null {
  for (const name of URL_FILES) {
    const file = data + name;
    if (!files.exists(file)) continue;
    const url = /\.[mc]?js$/.test(name) ? urlInCode(files.readText(file) ?? '') : urlInData(files, file);
    if (url !== null) return url;
  }
  return null;
}

function urlInData(files: Files, file: string): string | null {
  const { data } = readConfigFile(files, file);
  const texts = URL_KEYS.map((key) => textOf(data[key])).filter((text) => text !== null);
  return texts.find(isAddress) ?? null;
}

function urlInCode(source: string): string | null {
  const code = parseCode(source);
  const texts = URL_KEYS.flatMap((key) => findLiterals(code, key)).flatMap((it) =>
    it.kind === 'text' ? [it.text] : [],
  );
  return texts.find(isAddress) ?? null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/./.test(text);
}

/** `addPassthroughCopy("src/img")` keeps its path below the input folder; `{ "public": "/" }` is served at the root. */
function findCopied(code: Code, input: string): readonly string[] {
  const toRoot = [...code.text.matchAll(/\0(\d+)\0\s{0,50}:\s{0,50}\0(\d+)\0/g)].flatMap((pair) => {
    const [from, to] = [code.strings[Number(pair[1])] ?? '', code.strings[Number(pair[2])] ?? ''];
    return /^.(?:\.?\/)?.$/.test(to) ? [folderOf(from.slice(1, -1)).slice(0, -1)] : [];
  });
  return [...new Set([...toRoot, input.slice(0, -1), 'public', 'static'])];
}
