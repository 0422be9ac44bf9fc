import type { Files } from '../ports.js';
import { type AstroParam, readAstroParams } from './astro-params.js';
import { collectionsOf, reachOf } from './astro-reach.js';
import type { CodeFiles } from './code-literals.js';
import { readText } from './code-literals.js';
import { type CodeModule, readModule } from './code-module.js';
import { derivedMember } from './derived.js';

/** A dynamic part of a path. */
export interface AstroPart {
  /** Whether it may hold slashes, or nothing: `[...slug]`. */
  readonly isRest: boolean;
  /** Null where code that is not understood fills it. */
  readonly fill: AstroParam | null;
}

/** A page of `src/pages` that shows an entry of a collection. */
export interface AstroRoute {
  readonly file: string;
  readonly collections: readonly string[];
  readonly parts: readonly (string | AstroPart)[];
  readonly isIndex: boolean;
}

const MAX_PAGES = 400;
/** Characters of a page's code that are read; longer code tells nothing. */
const MAX_CODE = 32_768;

/** The dynamic pages of a site, as far as it can be told from their code what they show. */
export function readAstroRoutes(files: Files, code: CodeFiles, pages: string): readonly AstroRoute[] {
  const dynamic = files
    .list()
    .files.filter(
      (file) => file.startsWith(`${pages}/`) && /\[[^/]+\.astro$|\[.*\/[^/[]+\.astro$/.test(file),
    );
  return dynamic.slice(0, MAX_PAGES).flatMap((file) => {
    const text = readText(files, file);
    return text === null ? [] : [readRoute(file, text, { pages, code })];
  });
}

function readRoute(
  file: string,
  text: string,
  { pages, code }: { pages: string; code: CodeFiles },
): AstroRoute {
  const module = readModule({ file, code: codeOf(text) }, code.importsOf(file));
  const path = file.slice(pages.length + 1).replace(/(?:^|\/)index\.astro$|\.astro$/, '');
  const names = path.split('/').filter((part) => part !== '');
  const reach = reachOf({ file, module }, code);
  const params = readAstroParams(reach, code);
  const dynamic = names.flatMap((part) => dynamicName(part) ?? []);
  // A page that asks for one entry by its only parameter.
  const isAsking = params === null && dynamic.length === 1 && has(module, ['getEntry', 'getEntryBySlug']);
  const fillOf = (name: string): AstroParam | null => (isAsking ? idOf : (params?.get(name) ?? null));
  return {
    file,
    collections: collectionsOf(reach),
    parts: names.map((part) => {
      const name = dynamicName(part);
      if (name === null && !part.includes('[')) return part;
      return { isRest: part.startsWith('[...'), fill: name === null ? null : fillOf(name) };
    }),
    isIndex: /(?:^|\/)index\.astro$/.test(file),
  };
}

const idOf: AstroParam = (entry) => derivedMember(entry, 'id');

/** The code between the first two lines of an Astro component that are `---`. */
function codeOf(text: string): string {
  const start = text.trimStart();
  if (!start.startsWith('---')) return '';
  const end = start.indexOf('\n---', 3);
  return end === -1 || end > MAX_CODE ? '' : start.slice(3, end);
}

/** `[...slug]` and `[slug]` → `slug`; null for anything else. */
function dynamicName(part: string): string | null {
  return /^\[(?:\.\.\.)?([\w$]+)\]$/.exec(part)?.[1] ?? null;
}

function has({ tokens }: CodeModule, names: readonly string[]): boolean {
  return tokens.some(
    ({ kind, text }, at) => kind === 'name' && names.includes(text) && tokens[at + 1]?.text === '(',
  );
}
