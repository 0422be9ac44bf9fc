import type { Files } from '../ports.js';
import type { HugoLanguage } from './hugo-languages.js';

/** Where a content file stands in Hugo's eyes. */
export interface HugoPlace {
  readonly language: HugoLanguage;
  /** Folders below the content folder; without its own for a bundle. */
  readonly folders: readonly string[];
  /** Name without extension and language; the folder's for a bundle (`''` for the home page). */
  readonly name: string;
  /** The section hierarchy: up to the deepest folder with an `_index`, at least the top one. */
  readonly sections: readonly string[];
  readonly kind: 'page' | 'list' | 'resource';
}

interface ContentFolders {
  /** Folders with an `index.md`: leaf bundles. */
  readonly bundles: ReadonlySet<string>;
  /** Folders with an `_index.md`: sections. */
  readonly sections: ReadonlySet<string>;
}

/** Tells language, section and bundle of a content file by its path; the listing is read on first use. */
export function createHugoPlaces(
  files: Files,
  languages: readonly HugoLanguage[],
): (file: string) => HugoPlace {
  let known: ContentFolders | null = null;
  return (file) => {
    known ??= findFolders(files.list().files, languages);
    const { language, base, folder } = split(file, languages);
    const isBundle = base === 'index';
    const own = isBundle ? parentOf(folder) : folder;
    const start = language.contentDir.length;
    const folders = own.slice(start).split('/').filter(Boolean);
    const isResource = ancestors(own, start).some((it) => known?.bundles.has(it));
    return {
      language,
      folders,
      name: isBundle ? (folder.slice(start).split('/').at(-1) ?? '') : base,
      sections: findSections(folders, language.contentDir, known.sections),
      kind: base === '_index' ? 'list' : isResource ? 'resource' : 'page',
    };
  };
}

function split(file: string, languages: readonly HugoLanguage[]) {
  const homes = languages.filter((it) => file.startsWith(it.contentDir));
  const longest = homes.toSorted((a, b) => b.contentDir.length - a.contentDir.length)[0];
  const at = file.lastIndexOf('/');
  const stem = file.slice(at + 1).replace(/\.[^.]+$/, '');
  const suffix = /\.([\w-]+)$/.exec(stem)?.[1]?.toLowerCase();
  const named = languages.find((it) => it.code === suffix && homes.includes(it));
  const base = named === undefined ? stem : stem.slice(0, -named.code.length - 1);
  const language = named ?? longest ?? OUTSIDE;
  return { language, base, folder: at === -1 ? '' : file.slice(0, at) };
}

/** A post that the user's patterns found outside of the content folders. */
const OUTSIDE: HugoLanguage = {
  code: '',
  prefix: '',
  contentDir: '',
  baseUrl: null,
  isDisabled: false,
  isPrefixSure: true,
};

function findFolders(files: readonly string[], languages: readonly HugoLanguage[]): ContentFolders {
  const bundles = new Set<string>();
  const sections = new Set<string>();
  const codes = new Set(languages.map(({ code }) => code));
  for (const file of files) {
    const found = /^(.*)\/(_?index)(?:\.([\w-]+))?\.(?:md|markdown|mdx|html)$/.exec(file);
    if (found === null || (found[3] !== undefined && !codes.has(found[3].toLowerCase()))) continue;
    (found[2] === 'index' ? bundles : sections).add(found[1] ?? '');
  }
  return { bundles, sections };
}

/** A folder and those above it, down to the content folder's length. */
function ancestors(folder: string, start: number): string[] {
  const found: string[] = [];
  for (let it = folder; it.length > start; it = parentOf(it)) found.push(it);
  return found;
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

function findSections(folders: readonly string[], contentDir: string, known: ReadonlySet<string>) {
  for (let depth = folders.length; depth > 1; depth--) {
    const sections = folders.slice(0, depth);
    if (known.has(contentDir + sections.join('/'))) return sections;
  }
  return folders.slice(0, 1);
}
