import { posix } from 'node:path';
import { isHeadComplete, MAX_FRONT_MATTER_BYTES, parsePost } from '../content/front-matter.js';
import type { Post, Value, ValueMap } from '../content/post.js';
import type { Files } from '../ports.js';
import { readConfigFile } from './config-file.js';
import { findLiterals, parseCode } from './eleventy-code.js';
import type { EleventyConfig } from './eleventy-config.js';
import { mapOf, textOf } from './front-matter-fields.js';

/** What the data cascade gives a key of a post, and the file that gives it. */
export type Given =
  | { readonly kind: 'value'; readonly value: Value; readonly file: string }
  /** Only running the file would tell. */
  | { readonly kind: 'code'; readonly file: string };

/** Data of one file: values, and keys that are code. */
interface Layer {
  readonly file: string;
  get(key: string): Given | null;
}

const CODE_ENDINGS = ['.11tydata.js', '.11tydata.cjs', '.11tydata.mjs', '.11tydata.ts'] as const;
const DATA_ENDINGS = ['.11tydata.json', '.json'] as const;
const MAX_LAYOUTS = 10;
/** No file system has a longer path. */
const MAX_PATH = 4096;

/** Looks keys of posts up as Eleventy's data cascade does: front matter, template data, folder data from the deepest up, layouts. */
export function createEleventyData(files: Files, config: EleventyConfig) {
  const known = new Map<string, readonly Layer[]>();
  const layersOf = (stem: string): readonly Layer[] => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const layers = [
      ...CODE_ENDINGS.map((ending) => readCodeLayer(files, stem + ending)),
      ...DATA_ENDINGS.map((ending) => readDataLayer(files, stem + ending)),
    ].filter((layer) => layer !== null);
    known.set(stem, layers);
    return layers;
  };
  return (post: Post): ((key: string) => Given | null) => {
    const own = makeMapLayer(post.file, post.data);
    const stems = [post.file.replace(/\.[^./]*$/, ''), ...folderStems(post.file, config.input)];
    const layers = [own, ...stems.flatMap(layersOf)];
    return (key) => firstGiven([...layers, ...findLayouts({ files, config }, layers)], key);
  };
}

function firstGiven(layers: readonly Layer[], key: string): Given | null {
  for (const layer of layers) {
    const given = layer.get(key);
    if (given !== null) return given;
  }
  return null;
}

/** `posts/2024/x.md`: `posts/2024/2024`, `posts/posts`, and for the input folder itself `src/src`. */
function folderStems(file: string, input: string): readonly string[] {
  const stems: string[] = [];
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
    if (!`${folder}/`.startsWith(input)) break;
    stems.push(`${folder}/${posix.basename(folder)}`);
  }
  return stems;
}

function makeMapLayer(file: string, data: ValueMap): Layer {
  return {
    file,
    get(key) {
      const computed = mapOf(data.eleventyComputed);
      if (computed !== null && Object.hasOwn(computed, key))
        return { kind: 'value', value: computed[key] ?? null, file };
      return Object.hasOwn(data, key) ? { kind: 'value', value: data[key] ?? null, file } : null;
    },
  };
}

function readDataLayer(files: Files, file: string): Layer | null {
  return files.exists(file) ? makeMapLayer(file, readConfigFile(files, file).data) : null;
}

/** A key that is given one text, or the same one everywhere, is known; anything else is code. */
function readCodeLayer(files: Files, file: string): Layer | null {
  const source = files.exists(file) ? files.readText(file) : null;
  if (source === null) return null;
  const code = parseCode(source);
  return {
    file,
    get(key) {
      const [first, ...others] = findLiterals(code, key);
      if (first === undefined) return null;
      const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
      if (!isOne || first.kind === 'code') return { kind: 'code', file };
      return { kind: 'value', value: first.kind === 'flag' ? String(first.value) : first.text, file };
    },
  };
}

interface Site {
  readonly files: Files;
  readonly config: EleventyConfig;
}

/** The front matter of the layout, then of the layout's own, and so on. */
function findLayouts(site: Site, layers: readonly Layer[]): readonly Layer[] {
  const found: Layer[] = [];
  let given = firstGiven(layers, 'layout');
  while (given?.kind === 'value' && found.length < MAX_LAYOUTS) {
    const name = textOf(given.value);
    const layout = name === null || name.length > MAX_PATH ? null : readLayout(site, name);
    if (layout === null || found.some((it) => it.file === layout.file)) break;
    found.push(layout);
    given = layout.get('layout');
  }
  return found;
}

function readLayout({ files, config }: Site, name: string): Layer | null {
  for (const folder of config.layouts) {
    for (const ending of ['', '.njk', '.liquid', '.html', '.webc', '.vto', '.hbs']) {
      const file = posix.join(folder, name + ending);
      if (posix.extname(file) === '' || file.startsWith('../') || !files.exists(file)) continue;
      const head = files.readHead(file, isHeadComplete, MAX_FRONT_MATTER_BYTES);
      const post = head.kind === 'head' ? parsePost(file, head.text, head.bytes).post : null;
      return makeMapLayer(file, post?.data ?? {});
    }
  }
  return null;
}
