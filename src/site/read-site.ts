import { SettingsError } from '../errors.js';
import type { Files } from '../ports.js';
import { type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Generator } from './generator.js';
import { GENERATORS } from './generators.js';
import { readPlainSite } from './plain.js';
import type { Site } from './site.js';

/** Where a site without configuration is asked to give its address. */
const SETTINGS_FILE = '.github/pin-on-merge.yml';

/** Reads the blog as its generator sees it at `nowMs` (epoch milliseconds); settings win over its configuration. Throws SettingsError where `site.generator` names none that is known. */
export function readSite(files: Files, settings: Settings, nowMs: number): Site {
  const generator = chooseGenerator(files, settings.site.generator);
  const context = { settings, nowMs };
  if (generator === null) return withAddress(readPlainSite(files, context), SETTINGS_FILE);
  const site: Site = { generator: generator.name, ...generator.read(files, context) };
  return withAddress(site, generator.configFiles.find((file) => files.exists(file)) ?? SETTINGS_FILE);
}

function chooseGenerator(files: Files, name: string | null): Generator | null {
  if (name === null) return GENERATORS.find((generator) => generator.detect(files)) ?? null;
  const wanted = name.trim().toLowerCase();
  const generator = GENERATORS.find((it) => it.name === wanted);
  if (generator !== undefined) return generator;
  const hint = `Known are ${GENERATORS.map((it) => it.name).join(', ')}. For another one leave it out and set site.permalink.`;
  throw new SettingsError([{ where: 'site.generator', message: `no generator is called "${name}"`, hint }]);
}

/** A site without an address is one error, here and not at every post. */
function withAddress(site: Site, file: string): Site {
  if (site.url !== null) return site;
  const problem: Problem = {
    ...startOf(file),
    severity: 'error',
    code: 'site-url-missing',
    message: 'The address of the site is not known, so pins have no link.',
    hint: 'site: { url: https://blog.example }',
  };
  return { ...site, problems: [...site.problems, problem] };
}
