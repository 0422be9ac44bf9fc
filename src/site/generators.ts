import { eleventy } from './eleventy.js';
import type { Generator } from './generator.js';
import { hexo } from './hexo.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { pelican } from './pelican.js';
import { zola } from './zola.js';

/** Every generator that is known, in the order in which they are looked for. */
export const GENERATORS: readonly Generator[] = [eleventy, zola, hugo, hexo, pelican, jekyll];

/** The generator of that name, in any case; null where none is known. */
export function findGenerator(name: string): Generator | null {
  const wanted = name.trim().toLowerCase();
  return GENERATORS.find((generator) => generator.name === wanted) ?? null;
}
