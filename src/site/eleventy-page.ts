import { posix } from 'node:path';
import type { Post, Value } from '../content/post.js';
import { getValue } from '../content/value.js';
import type { Files } from '../ports.js';
import type { Problem } from '../problem.js';
import { type FoundDate, findDate } from './date-of.js';
import type { EleventyConfig } from './eleventy-config.js';
import { createEleventyData, type EleventyData } from './eleventy-data.js';
import type { Given } from './eleventy-layers.js';
import { type MadeFor, makeForPost } from './eleventy-made.js';
import { type Rendering, renderEleventy } from './eleventy-template.js';
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

/** Data of a post, with its permalink worked out. */
interface Looked {
  readonly data: EleventyData;
  readonly permalink: Given | null;
  readonly rendering: Rendering & Place;
}

interface Found {
  readonly path: string | null;
  readonly rule: string;
  readonly problems: readonly Problem[];
}

/** How Eleventy publishes a template: the rules of `TemplatePermalink` and `TemplateFileSlug`. */
export function createEleventyPages(site: EleventySite): (post: Post) => PagePath {
  const dataOf = createEleventyData(site.files, site.config);
  const isGlobal = createGlobals(site);
  return (post) => {
    const data = dataOf(post);
    const date = findEleventyDate(post);
    const rendering = renderingOf(site, post, date.at);
    const permalink = settle(data.get('permalink'), { config: site.config, data, rendering, isGlobal });
    const field = (key: string): Value | undefined => {
      const given = key === 'permalink' ? permalink : data.get(key);
      return given?.kind === 'value' ? given.value : undefined;
    };
    const found = findPath(site, post, { data, permalink, rendering });
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

/** Whether data of the whole site may be known by a name: from a file of it, or from the configuration. */
function createGlobals({ files, config }: EleventySite): (key: string) => boolean {
  const module = config.code.module(config.file);
  const added = new Set(module?.tokens.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));
  const own = new Set(
    files
      .list()
      .files.filter((file) => file.startsWith(config.data))
      .map((file) => file.slice(config.data.length).replace(/[./].*$/, '')),
  );
  return (key) => own.has(key) || added.has(key) || /^(?:pkg|eleventy|collections)$/.test(key);
}

function renderingOf({ config }: EleventySite, post: Post, at: Moment | null): Rendering & Place {
  const isOld = config.major !== null && config.major < 3;
  return { ...findPlace(post.file, config.input), at, engine: config.engine, isOld };
}

/** A permalink that a function makes, as what it makes. */
function settle(given: Given | null, post: MadeFor): Given | null {
  if (given?.kind !== 'made') return given;
  const { file } = given;
  const made = makeForPost(given, post);
  if (made.kind === 'none') return null;
  if (made.kind === 'flag') return { kind: 'value', value: String(made.value), file };
  return made.kind === 'text' ? { kind: 'value', value: made.text, file } : { kind: 'code', file };
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

function findPath(site: EleventySite, post: Post, looked: Looked): Found {
  const given = looked.permalink;
  const isOwn = given?.file === post.file;
  const made = makeRule(post, looked);
  if (isOwn && made.path !== null && given?.kind === 'value' && isSaid(given.value)) return made;
  if (site.template === null) return site.config.changesUrls ? transformed(site, post, made.rule) : made;
  return { path: site.template(post, looked.rendering.at), rule: 'permalink setting', problems: [] };
}

function makeRule(post: Post, { data, permalink: given, rendering }: Looked): Found {
  if (given !== null && given.kind !== 'value') return unknown(post, given.file, 'code that is never run');
  const value = given === null ? null : isMap(given.value) ? given.value.build : given.value;
  const template = textOf(value ?? null);
  if (given === null || template === null || parseFlag(template) === false)
    return { path: defaultPath(rendering), rule: 'file path', problems: [] };
  const rendered = renderEleventy(template, { ...rendering, text: (path) => readText(data, path) });
  if (rendered.kind === 'unknown') return unknown(post, given.file, rendered.part);
  const rule = given.file === post.file ? 'front matter permalink' : `permalink of ${given.file}`;
  return { path: cleanPath(rendered.text), rule, problems: [] };
}

function isSaid(value: Value): boolean {
  return textOf(isMap(value) ? value.build : value) !== null;
}

function readText(data: EleventyData, path: string): string | null {
  const [key = '', ...steps] = path.split('.');
  const given = data.get(key);
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
