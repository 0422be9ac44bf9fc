import type { Files } from '../ports.js';
import type { Settings } from '../settings.js';
import type { Site } from './site.js';

/** What every generator gets to read its site. */
export interface SiteContext {
  readonly settings: Settings;
  /** Epoch milliseconds: posts after it are not published yet. */
  readonly nowMs: number;
}

/** A site generator: one file, and one row in `generators.ts`. */
export interface Generator {
  readonly name: string;
  /** Where its configuration may stand, first choice first, relative to the root. */
  readonly configFiles: readonly string[];
  /** True where the root holds a site of this generator. */
  detect(files: Files): boolean;
  read(files: Files, context: SiteContext): Omit<Site, 'generator'>;
}
