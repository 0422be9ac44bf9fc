import type { Files } from '../ports.js';
import { firstKnown } from './code-address.js';
import type { CodeFiles } from './code-literals.js';
import { type CodeValue, type Known, knownAt, valueAt } from './code-value.js';

/** A file that often says the address, the export that holds it and the keys. */
interface Place {
  readonly files: readonly string[];
  readonly exports: readonly string[];
  readonly keys: readonly string[];
}

const ENDINGS = ['ts', 'js', 'mjs', 'cjs', 'tsx', 'jsx', 'json'];
const withEndings = (...names: string[]) =>
  names.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));
const inSource = (...names: string[]) => withEndings(...names, ...names.map((name) => `src/${name}`));

const PLACES: readonly Place[] = [
  { files: withEndings('next-sitemap.config', 'next-sitemap'), exports: ['default'], keys: ['siteUrl'] },
  {
    files: inSource(
      'data/siteMetadata',
      'siteMetadata',
      'lib/siteMetadata',
      'config/siteMetadata',
      'content/siteMetadata',
    ),
    exports: ['default', 'siteMetadata'],
    keys: ['siteUrl', 'url'],
  },
  {
    files: inSource('app/layout', 'app/[locale]/layout', 'app/[lang]/layout'),
    exports: ['metadata'],
    keys: ['metadataBase'],
  },
  {
    files: inSource(
      'config/site',
      'site.config',
      'lib/site',
      'config/config',
      'lib/config',
      'config',
      'lib/constants',
      'constants',
      'data/site',
      'data/config',
    ),
    exports: ['siteConfig', 'site', 'SITE', 'config', 'default', 'BLOG'],
    keys: ['siteUrl', 'url', 'baseUrl', 'link'],
  },
];
const CONSTANTS = ['SITE_URL', 'siteUrl', 'BASE_URL', 'baseUrl', 'SITE_ORIGIN'];

/** The address of a Next.js site, from the files in which such sites keep it. A literal wins over code, the earlier place over the later. */
export function findNextAddress(files: Files, code: CodeFiles): Known {
  const found: Known[] = [];
  for (const place of PLACES) {
    for (const file of place.files.filter((it) => files.exists(it))) {
      const module = code.module(file);
      const values = place.exports.map((name) => module?.exported(name) ?? null);
      found.push(...values.flatMap((value) => place.keys.map((key) => addressAt(value, key))));
      found.push(...CONSTANTS.map((name) => addressAt(module?.exported(name) ?? null)));
    }
  }
  return firstKnown(...found);
}

/** Code counts where the key stands in a literal, not where the whole is code. */
function addressAt(value: CodeValue | null, ...keys: string[]): Known {
  if (value === null || (keys.length > 0 && value.kind !== 'map')) return { kind: 'absent' };
  const inner = valueAt(value, keys);
  if (value.kind === 'map' && value.isOpen && !value.entries.has(keys[0] ?? '')) return { kind: 'absent' };
  const known = knownAt(inner);
  return known.kind === 'known' && !/^https?:\/\//i.test(known.text) ? { kind: 'absent' } : known;
}
