import { posix } from 'node:path';
import type { Post, Value } from '../content/post.js';
import { getValue } from '../content/value.js';
import type { Files } from '../ports.js';
import type { Problem } from '../problem.js';
import { type FoundDate, findDate } from './date-of.js';
import type { EleventyConfig } from './eleventy-config.js';
import { createEleventyData, type Given } from './eleventy-data.js';
import { renderEleventy } from './eleventy-template.js';
import { parseFlag } from './flag.js';
import { isMap, textOf } from './front-matter-fields.js';
import type { Moment } from './moment.js';
import type { PagePath } from './page.js';
import { parsePostDate, toMoment } from './post-date.js';
import type { createTemplate } from './template.js';
import { makeUnknownUrl } from './unknown-url.js';
import { findUnpublished } from './unpublished.js';

/** An Eleventy site, and the user's own template (null: none). */
export interface EleventySite {
  readonly files: Files;
  readonly config: EleventyConfig;
  readonly template: ReturnType<typeof createTemplate> | null;
}

type Look = (key: string) => Given | null;

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems: readonly Problem[];
}

/** How Eleventy publishes a template: the rules of `TemplatePermalink` and `TemplateFileSlug`. */
export function createEleventyPages(site: EleventySite): (post: Post) => PagePath {
  const dataOf = createEleventyData(site.files, site.config);
  return (post) => {
    const look = dataOf(post);
    const date = findEleventyDate(post);
    const field = (key: string): Value | undefined => {
      const given = look(key);
      return given?.kind === 'value' ? given.value : undefined;
    };
    const found = findPath(site, post, { look, at: date.at });
    return {
      title: null,
      path: found.path,
      rule: found.rule,
      reason: findUnpublished(field),
      dateMs: date.at?.epochMilliseconds ?? null,
      problems: [...date.problems, ...found.problems],
    };
  };
}

/** What Eleventy takes from the file system or from git: not known here. */
const OF_FILE = /^(?:git )?(?:last modified|created)$/i;

/** `date`, else the first day that stands in the path; both in UTC, whatever the site's zone. */
function findEleventyDate(post: Post): FoundDate {
  const written = textOf(post.data.date);
  if (written !== null && OF_FILE.test(written)) return { at: null, problems: [] };
  const found = findDate(post, ['date'], (date) => toMoment(date, 'UTC'));
  if (written !== null) return found;
  const parsed = parsePostDate(/\d{4}-\d{2}-\d{2}/.exec(post.file)?.[0] ?? '');
  return { at: parsed.kind === 'date' ? toMoment(parsed.date, 'UTC') : null, problems: [] };
}

interface Looked {
  readonly look: Look;
  readonly at: Moment | null;
}

function findPath(site: EleventySite, post: Post, looked: Looked): Found {
  const given = looked.look('permalink');
  const isOwn = given?.file === post.file;
  const made = makeRule(site, post, { ...looked, given });
  if (isOwn && made.path !== null && given?.kind === 'value' && isSaid(given.value)) return made;
  if (site.template === null) return site.config.changesUrls ? transformed(site, post, made.rule) : made;
  return { path: site.template(post, looked.at), rule: 'permalink setting', problems: [] };
}

function makeRule(
  site: EleventySite,
  post: Post,
  { look, at, given }: Looked & { readonly given: Given | null },
): Found {
  const place = findPlace(post.file, site.config.input);
  if (given?.kind === 'code') return unknown(post, given.file, 'code that is never run');
  const value = given === null ? null : isMap(given.value) ? given.value.build : given.value;
  const template = textOf(value ?? null);
  if (given === null || template === null || parseFlag(template) === false)
    return { path: defaultPath(place), rule: 'file path', problems: [] };
  const rendered = renderEleventy(template, {
    ...place,
    at,
    isLiquid: site.config.engine === 'liquid',
    text: (path) => readText(look, path),
  });
  if (rendered.kind === 'unknown') return unknown(post, given.file, rendered.part);
  const rule = given.file === post.file ? 'front matter permalink' : `permalink of ${given.file}`;
  return { path: cleanPath(rendered.text), rule, problems: [] };
}

function isSaid(value: Value): boolean {
  return textOf(isMap(value) ? value.build : value) !== null;
}

function readText(look: Look, path: string): string | null {
  const [key = '', ...steps] = path.split('.');
  const given = look(key);
  return given?.kind === 'value' ? textOf(getValue(given.value, steps)) : null;
}

function unknown(post: Post, file: string, part: string): Found {
  const where = file === post.file ? 'its front matter' : file;
  const problem = makeUnknownUrl(post, {
    message: `The URL of this post is made in ${where} by ${part}, which is not known without Eleventy.`,
    hint: 'site: { permalink: "/blog/:slug/" }',
    path: file === post.file ? ['permalink'] : [],
  });
  return { path: null, rule: `no rule (permalink of ${where}): set site.permalink`, problems: [problem] };
}

function transformed({ config }: EleventySite, post: Post, rule: string): Found {
  const problem = makeUnknownUrl(post, {
    message: `${config.file} changes every URL by addUrlTransform, which is never run.`,
    hint: 'site: { permalink: "/blog/:slug/" }',
  });
  return { path: null, rule: `no rule (${rule}, then addUrlTransform)`, problems: [problem] };
}

/** `page.fileSlug` and `page.filePathStem` of a template, and what its default URL is made of. */
interface Place {
  readonly folders: readonly string[];
  readonly name: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
}

function findPlace(file: string, input: string): Place {
  const below = file.startsWith(input) ? file.slice(input.length) : file;
  const folders = below.split('/').slice(0, -1);
  const name = posix.basename(below, posix.extname(below));
  const slug = withoutDate(name);
  return {
    folders,
    name,
    fileSlug: slug === 'index' ? withoutDate(folders.at(-1) ?? '') : slug,
    filePathStem: `/${[...folders, slug].join('/')}`,
  };
}

function withoutDate(name: string): string {
  return /\d{4}-\d{2}-\d{2}-(.*)/.exec(name)?.[1] ?? name;
}

/** A date in the name stays; a file that is called like its folder, or `index`, is the folder. */
function defaultPath({ folders, name }: Place): string {
  const isFolder = name === 'index' || name === folders.at(-1);
  const parts = isFolder ? folders : [...folders, name];
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** `index.html` goes, a slash comes first; without one at its end a permalink is a file. */
function cleanPath(text: string): string {
  const path = posix.normalize(`/${text.trim()}`);
  return path.replace(/\/index(?:\.html|\/)?$/, '/');
}
