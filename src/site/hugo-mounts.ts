import { type Problem, startOf } from '../problem.js';
import { isList, mapOf, textOf, textsOf } from './front-matter-fields.js';
import type { HugoConfig } from './hugo-config.js';

/** A folder that `module.mounts` shows elsewhere. */
interface HugoMount {
  readonly source: string;
  /** Where Hugo sees it: `content`, `content/posts`, `static`. */
  readonly target: string;
  /** Codes of the languages it is for; empty: all. */
  readonly languages: readonly string[];
}

export function readMounts(config: HugoConfig): readonly HugoMount[] {
  const value = config.get(['module', 'mounts']);
  const entries = isList(value) ? value.map(mapOf) : [];
  return entries.flatMap((entry) => {
    const source = trim(textOf(entry?.source) ?? '');
    const target = trim(textOf(entry?.target) ?? '');
    if (entry === null || source === '' || target === '') return [];
    // `lang` up to 0.152, `sites.matrix` since.
    const matrix = mapOf(mapOf(entry.sites)?.matrix);
    const languages = [...textsOf(entry.lang), ...textsOf(matrix?.languages)];
    return [{ source, target, languages: languages.map((code) => code.toLowerCase()) }];
  });
}

/** The folder that is all of a language's content; null where no mount says it. */
export function findContentMount(mounts: readonly HugoMount[], code: string): string | null {
  const found = mounts.find(
    ({ target, languages }) => target === 'content' && (languages.length === 0 || languages.includes(code)),
  );
  return found?.source ?? null;
}

/** Folders that are served at the root of the site besides `staticDir`. */
export function findStaticMounts(mounts: readonly HugoMount[]): readonly string[] {
  return mounts.filter(({ target }) => target === 'static').map(({ source }) => source);
}

/** A folder that is mounted inside of the content has posts whose place only Hugo knows. */
export function judgeMounts(mounts: readonly HugoMount[], file: string): readonly Problem[] {
  const inside = mounts.filter(({ source, target }) => target.startsWith('content/') && source !== target);
  return inside.map(({ source, target }) => ({
    ...startOf(file),
    severity: 'warning',
    code: 'settings-needed',
    message: `module.mounts shows ${source} as ${target}; posts in ${source} are not found, and their URLs are not known, without settings.`,
    hint: `posts: ["${source}/**/*.md"], site: { permalink: "/${target.slice('content/'.length)}/:slug/" }`,
  }));
}

function trim(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
