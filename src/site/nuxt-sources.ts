import { posix } from 'node:path';
import slugify from 'slugify';
import type { CodeConfig } from './code-literals.js';
import { type CodeValue, knownAt, literalsOf, memberOf } from './code-value.js';

/** Files of a collection of Nuxt Content. */
export interface NuxtSource {
  /** Folder below the root with a slash at the end. */
  readonly folder: string;
  /** Patterns below it. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What is cut off the front of a path below the folder. */
  readonly fixed: string;
  /** What stands in front instead; null where code decides it. */
  readonly prefix: string | null;
}

const MARKDOWN = '**/*.md';

/** The sources of `content.config`, those of `content.sources` in `nuxt.config`, or the folder `content`. */
export function readNuxtSources(config: CodeConfig, collections: CodeConfig): readonly NuxtSource[] {
  const map = collections.get('collections');
  if (map?.kind === 'map') return [...map.entries.values()].flatMap(readCollection);
  const sources: NuxtSource[] = [{ ...STANDARD }];
  const more = config.get('content', 'sources');
  for (const source of more?.kind === 'map' ? more.entries.values() : []) {
    const base = knownAt(source, 'base');
    const prefix = knownAt(source, 'prefix');
    if (base.kind !== 'known') continue;
    const folder = `${posix.normalize(base.text).replace(/^\.?\/|\/$/g, '')}/`;
    sources.push({
      ...STANDARD,
      folder,
      prefix: prefix.kind === 'known' ? prefix.text : prefix.kind === 'code' ? null : '',
    });
  }
  return sources;
}

const STANDARD: NuxtSource = { folder: 'content/', include: [MARKDOWN], exclude: [], fixed: '', prefix: '' };

function readCollection(value: CodeValue): NuxtSource[] {
  const options = value.kind === 'call' ? (value.inputs[0] ?? null) : value;
  if (literalsOf(memberOf(options, 'type'))[0] === 'data') return [];
  const source = memberOf(options, 'source');
  if (source === null) return [];
  const items = source.kind === 'list' ? source.items : [source];
  return items.flatMap(readSource);
}

/** See `defineLocalSource` in nuxt/content src/utils/source.ts: what stands before the first star is cut off, and put back as the prefix unless another one is given. */
function readSource(source: CodeValue): NuxtSource[] {
  const written = source.kind === 'text' ? source.text : literalsOf(memberOf(source, 'include'))[0];
  if (written === undefined || (source.kind === 'map' && memberOf(source, 'repository') !== null)) return [];
  const include = written.replace(/^(?:\.{0,2}\/)+/, '');
  const fixed = include.includes('*') ? (include.split('*')[0] ?? '') : '';
  const prefix = source.kind === 'map' ? knownAt(source, 'prefix') : knownAt(null);
  const cwd = source.kind === 'map' ? knownAt(source, 'cwd') : knownAt(null);
  if (cwd.kind === 'code') return [];
  const folder = cwd.kind === 'known' ? cwd.text.replace(/^~~\//, '') : 'content';
  return [
    {
      folder: `${posix.normalize(folder).replace(/^\.?\/|\/$/g, '')}/`,
      include: [
        /\.\w+$|[}]$/.test(include)
          ? include
          : `${include.replace(/\/?\*{1,2}(?:\/\*)?$/, '')}/${MARKDOWN}`.replace(/^\//, ''),
      ],
      exclude: literalsOf(memberOf(source, 'exclude')),
      fixed,
      prefix: prefix.kind === 'code' ? null : prefix.kind === 'known' ? prefix.text : fixed,
    },
  ];
}

const VERSION = /^\d+(?:\.\d+)*(?:\.x)?$/;

/** The path of a content file: numbers in front of a name, `index` and `.draft` dropped, each part spelled by slugify. See nuxt/content path-meta.ts */
export function nuxtPath(path: string, keepCase: boolean): string {
  const stem = path.replace(/\.[^./]+$/, '');
  const parts = stem.split('/').map((part) => slugify(refine(part), { lower: !keepCase }));
  const joined = parts.filter((part) => part !== '').join('/');
  return `/${joined}`;
}

function refine(part: string): string {
  if (VERSION.test(part)) return part;
  return part
    .replace(/^\d+\./, '')
    .replace(/^index(?:\.draft)?$/, '')
    .replace(/\.draft$/, '');
}
