import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { type Place, type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Generator } from './generator.js';
import { findGenerator, GENERATORS } from './generators.js';
import { readPlainSite } from './plain.js';
import type { Site } from './site.js';
import { findSubFolders, liftSite, scopeFiles } from './sub-site.js';

/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. */
export function readSite(files: Files, settings: Settings, nowMs: number): Site {
  const found = findBlog(files, settings.site.generator);
  const context = { settings, nowMs };
  if (found.generator === null) {
    const plain = readPlainSite(files, context);
    const problems = [...plain.problems, ...judgeFolders(found.others)];
    return withAddress({ ...plain, problems }, settings.placeOf('site.url'));
  }
  const { generator, folder } = found;
  const own = folder === '' ? files : scopeFiles(files, folder);
  const site: Site = { generator: generator.name, ...generator.read(own, context) };
  const file = generator.configFiles.find((name) => own.exists(name));
  const place = file === undefined ? settings.placeOf('site.url') : startOf(posix.join(folder, file));
  return withAddress(folder === '' ? site : liftSite(files, site, folder), place);
}

/** The generator and its folder below the root; without a generator, the folders that may have been meant. */
type FoundBlog =
  | { readonly generator: Generator; readonly folder: string }
  | { readonly generator: null; readonly others: readonly string[] };

/** The one that the settings name, which they have checked, else the first that recognises the root; then the only folder that one recognises. */
function findBlog(files: Files, name: string | null): FoundBlog {
  const named = name === null ? null : findGenerator(name);
  const candidates = named === null ? GENERATORS : [named];
  const detected = candidates.find((generator) => generator.detect(files));
  if (detected !== undefined) return { generator: detected, folder: '' };
  const inFolders = findSubFolders(files, candidates).flatMap((folder) => {
    const scoped = scopeFiles(files, folder);
    const generator = candidates.find((it) => it.detect(scoped));
    return generator === undefined ? [] : [{ generator, folder }];
  });
  const [only] = inFolders;
  if (only !== undefined && inFolders.length === 1) return only;
  if (named !== null) return { generator: named, folder: '' };
  return { generator: null, others: inFolders.map(({ folder }) => folder) };
}

/** Several folders with a site each: which one is the blog is not guessed. */
function judgeFolders(folders: readonly string[]): readonly Problem[] {
  const [first] = folders;
  if (first === undefined) return [];
  const problem: Problem = {
    ...startOf('.github/pin-on-merge.yml'),
    severity: 'warning',
    code: 'generator-ambiguous',
    message: `There is more than one site: ${folders.slice(0, 5).join(', ')}. None is taken for the blog.`,
    hint: `working-directory: ${first}`,
  };
  return [problem];
}

/** A site without an address is one error, here and not at every post. */
function withAddress(site: Site, place: Place): Site {
  if (site.url !== null || site.problems.some(({ code }) => code === 'site-url-missing')) return site;
  const problem: Problem = {
    ...place,
    severity: 'error',
    code: 'site-url-missing',
    message: 'The address of the site is not known, so pins have no link.',
    hint: 'site: { url: https://blog.example }',
  };
  return { ...site, problems: [...site.problems, problem] };
}
