import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { type Place, type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';
import { parseAddress, readAddress } from './address.js';
import { ABSENT, type Known, placeOf } from './code-value.js';

/** What a configuration that is code says about the address of the site. */
export interface CodeAddress {
  /** For people: the name of the setting, `site` or `url`. */
  readonly name: string;
  readonly url: Known;
  /** Base path below the origin. */
  readonly base: Known;
  /** Where a `CNAME` file may stand. */
  readonly cnames: readonly string[];
  /** True where a path in `url` is replaced by `base`, as the URL standard joins them. */
  readonly isOrigin?: boolean;
}

/** The address of a site, or one error that says what to set where the configuration works it out by running code. */
export function readCodeAddress(
  files: Files,
  settings: Settings,
  configured: CodeAddress,
): { readonly url: string | null; readonly problems: readonly Problem[] } {
  const { url, cnames } = configured;
  const base = withoutOptional(configured.base);
  const own = parseAddress(settings.site.url);
  if (own !== null) return { url: own, problems: [] };
  const unknown = url.kind === 'code' ? url : base.kind === 'code' ? base : null;
  // A domain of its own is written out where GitHub Pages looks for it.
  const named =
    url.kind === 'code' && base.kind !== 'code'
      ? readAddress(files, settings, { url: null, basePath: pathOf(base), cnames })
      : null;
  if (named !== null) return { url: named, problems: [] };
  if (unknown !== null) {
    const name = url.kind === 'code' ? configured.name : 'the base path';
    return { url: null, problems: [codeProblem(placeOf(unknown.spot), name, makeExample(url, base))] };
  }
  const path = pathOf(base);
  const text = url.kind === 'known' ? url.text : null;
  const origin =
    configured.isOrigin === true && text !== null && URL.canParse(text) ? new URL(text).origin : text;
  const isRepeated = origin !== null && path !== '' && endsWithPath(origin, path);
  return {
    url: readAddress(files, settings, { url: origin, basePath: isRepeated ? '' : path, cnames }),
    problems: [],
  };
}

/** `process.env.BASE_PATH || undefined`: a path that somebody may put in front for a build of their own. */
function withoutOptional(base: Known): Known {
  return base.kind === 'code' && (base.fallback === '' || base.fallback === '/') ? ABSENT : base;
}

function pathOf(base: Known): string {
  return base.kind === 'known' && !/^https?:|^\.\/?$/.test(base.text) ? base.text : '';
}

/** Addresses often hold the base path already. */
function endsWithPath(url: string, path: string): boolean {
  const clean = posix.join('/', path, '/');
  return clean !== '/' && URL.canParse(url) && new URL(url).pathname.replace(/\/?$/, '/').endsWith(clean);
}

function makeExample(url: Known, base: Known): string {
  const text = url.kind === 'known' ? url.text : url.kind === 'code' ? url.fallback : null;
  const path = base.kind === 'known' ? base.text : base.kind === 'code' ? (base.fallback ?? '') : '';
  const address = parseAddress(text) ?? 'https://blog.example';
  return `${address}${path === '' ? '' : posix.join('/', path)}`.replace(/\/$/, '');
}

function codeProblem(place: Place, name: string, example: string): Problem {
  return {
    ...place,
    severity: 'error',
    code: 'site-url-missing',
    message: `${name === 'the base path' ? 'The base path' : `\`${name}\``} is worked out by code, which is never run, so the address of the site is not known.`,
    hint: `site: { url: ${example} }`,
  };
}

/** The first of several values that is there. */
export function firstKnown(...values: readonly Known[]): Known {
  return (
    values.find((value) => value.kind === 'known') ?? values.find((value) => value.kind === 'code') ?? ABSENT
  );
}

/** The place of a configuration file as a whole. */
export function placeOfConfig(file: string | null): Place {
  return startOf(file ?? '.github/pin-on-merge.yml');
}
