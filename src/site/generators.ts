import { astro } from './astro.js';
import { docusaurus } from './docusaurus.js';
import { eleventy } from './eleventy.js';
import { gatsby } from './gatsby.js';
import type { Generator } from './generator.js';
import { hexo } from './hexo.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { nextjs } from './nextjs.js';
import { nuxt } from './nuxt.js';
import { pelican } from './pelican.js';
import { vitepress } from './vitepress.js';
import { zola } from './zola.js';

/** Every generator that is known, in the order in which they are looked for: names of configuration that only one has come first. VitePress is last: its folder often holds the documentation of something else. */
export const GENERATORS: readonly Generator[] = [
  astro,
  docusaurus,
  gatsby,
  nuxt,
  nextjs,
  eleventy,
  zola,
  hugo,
  hexo,
  pelican,
  jekyll,
  vitepress,
];

/** The generator of that name, in any case; null where none is known. */
export function findGenerator(name: string): Generator | null {
  const wanted = name.trim().toLowerCase();
  return GENERATORS.find((generator) => generator.name === wanted) ?? null;
}
