import type { Files } from '../ports.js';
import { type Place, type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Generator } from './generator.js';
import { findGenerator, GENERATORS } from './generators.js';
import { readPlainSite } from './plain.js';
import type { Site } from './site.js';

/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. */
export function readSite(files: Files, settings: Settings, nowMs: number): Site {
  const generator = chooseGenerator(files, settings.site.generator);
  const context = { settings, nowMs };
  if (generator === null) return withAddress(readPlainSite(files, context), settings.placeOf('site.url'));
  const site: Site = { generator: generator.name, ...generator.read(files, context) };
  const file = generator.configFiles.find((name) => files.exists(name));
  return withAddress(site, file === undefined ? settings.placeOf('site.url') : startOf(file));
}

/** The one that the settings name, which they have checked, else the first that recognises the root. */
function chooseGenerator(files: Files, name: string | null): Generator | null {
  if (name !== null) return findGenerator(name);
  return GENERATORS.find((generator) => generator.detect(files)) ?? null;
}

/** A site without an address is one error, here and not at every post. */
function withAddress(site: Site, place: Place): Site {
  if (site.url !== null) return site;
  const problem: Problem = {
    ...place,
    severity: 'error',
    code: 'site-url-missing',
    message: 'The address of the site is not known, so pins have no link.',
    hint: 'site: { url: https://blog.example }',
  };
  return { ...site, problems: [...site.problems, problem] };
}
