import type { Generator } from './generator.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';

/** Every generator that is known, in the order in which they are looked for. */
export const GENERATORS: readonly Generator[] = [hugo, jekyll];
