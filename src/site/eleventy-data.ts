import { posix } from 'node:path';
import { isHeadComplete, MAX_FRONT_MATTER_BYTES, parsePost } from '../content/front-matter.js';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import type { EleventyConfig } from './eleventy-config.js';
import { readGlobals } from './eleventy-globals.js';
import { type Given, type Layer, makeMapLayer, readCodeLayer, readDataLayer } from './eleventy-layers.js';
import { textOf } from './front-matter-fields.js';

/** What the cascade gives a post. */
export interface EleventyData {
  /** Without what is computed. */
  plain(key: string): Given | null;
  /** What is computed wins over everything. */
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
      ...CODE_ENDINGS.map((ending) => readCodeLayer(config.code, files, stem + ending)),
      ...DATA_ENDINGS.map((ending) => readDataLayer(files, stem + ending)),
    ].filter((layer) => layer !== null);
    known.set(stem, layers);
    return layers;
  };
  const globals = readGlobals(config, files);
  return (post: Post): EleventyData => {
    const own = makeMapLayer(post.file, post.data);
    const stems = [post.file.replace(/\.[^./]*$/, ''), ...folderStems(post.file, config.input)];
    const layers = [own, ...stems.flatMap(layersOf)];
    const all = [...layers, ...findLayouts({ files, config }, layers), ...globals];
    const plain = (key: string) => firstGiven(all, key);
    return { plain, get: (key) => firstComputed(all, key) ?? plain(key) };
  };
}

function firstGiven(layers: readonly Layer[], key: string): Given | null {
  for (const layer of layers) {
    const given = layer.get(key);
    if (given !== null) return given;
  }
  return null;
}

function firstComputed(layers: readonly Layer[], key: string): Given | null {
  for (const layer of layers) {
    const given = layer.computed(key);
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
