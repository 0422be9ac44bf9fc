import { discoverPosts } from './content/discover.js';
import { createIdleFields } from './content/idle-fields.js';
import { parsePins } from './content/parse-pins.js';
import type { Pin } from './content/pin.js';
import type { Page } from './content/post.js';
import { readPosts } from './content/read-posts.js';
import { findStrayPins } from './content/stray-pins.js';
import { writeHints } from './content/write-hint.js';
import { SettingsError } from './errors.js';
import { parseSchedule } from './plan/schedule.js';
import type { Files } from './ports.js';
import type { Problem, ProblemCode } from './problem.js';
import type { Settings } from './settings.js';
import { createMediaFinder } from './site/find-media.js';
import { createOwnPictures } from './site/own-picture.js';
import { readSite } from './site/read-site.js';
import type { Site } from './site/site.js';

/** Everything the blog says, before Publer or the ledger is asked. */
export interface Blog {
  readonly site: Site;
  /** How many posts were looked at. */
  readonly posts: number;
  readonly pins: readonly Pin[];
  /** Problems that belong to no pin. */
  readonly problems: readonly Problem[];
  /** Whether a file, relative to the root, was looked at as a post. */
  isPost(file: string): boolean;
}

/** Reads posts into pins: discover, front matter, URL, pictures, schedule. Never throws about content; SettingsError where a template of the settings names a field that was misspelt. */
export function readBlog(files: Files, settings: Settings, nowMs: number): Blog {
  const site = readSite(files, settings, nowMs);
  const found = discoverPosts(files, site, settings);
  const { pins, problems } = readPins(files, settings, { site, names: found.files });
  return {
    isPost: (file) => found.files.includes(file),
    site,
    posts: found.files.length,
    pins,
    problems: [
      ...settings.problems,
      ...relevant(site, pins),
      ...found.problems,
      ...(found.files.length === 0 ? judgeNothing(files, settings) : []),
      ...findStrayPins(files, found.others, site.posts),
      ...problems,
    ],
  };
}

const MARKDOWN = /\.(?:mdx?|mkdn?|mkdown|markdown)$/i;

/** No post at all is a slip more often than a new blog; patterns that match nothing are told by themselves. */
function judgeNothing(files: Files, { posts, placeOf }: Settings): Problem[] {
  const tell = (code: ProblemCode, message: string, hint: string): Problem[] => [
    { ...placeOf('posts'), severity: 'warning', code, message, hint },
  ];
  if (!files.list().files.some((file) => MARKDOWN.test(file)))
    return tell(
      'workspace-empty',
      'There is no Markdown file here at all: nothing can be a post.',
      'is `actions/checkout` missing before this step, or is `working-directory` (`--root`) another folder?',
    );
  if (posts !== null) return [];
  const hint = 'name the places of your posts, such as posts: ["content/posts/**/*.md"]';
  return tell('posts-missing', 'No post was found.', hint);
}

interface Posts {
  readonly site: Site;
  readonly names: readonly string[];
}

/** One post after the other, and none is kept: a blog may have a hundred thousand of them. */
function readPins(files: Files, settings: Settings, { site, names }: Posts): Pick<Blog, 'pins' | 'problems'> {
  const finder = createMediaFinder(files, site, settings);
  const ownPicture = createOwnPictures(files, site);
  const context = { timezone: site.timezone, time: settings.schedule.time };
  const idle = createIdleFields(settings);
  const hasSpacedTags = site.generator === 'jekyll';
  const pins: Pin[] = [];
  const problems: Problem[] = [];
  for (const { post, problems: own } of readPosts(files, names, { bareHeaders: site.bareHeaders })) {
    problems.push(...own);
    if (post === null) continue;
    const page = site.page(post);
    const parsed = parsePins(post, {
      page,
      settings,
      publishesFuture: site.publishesFuture ?? false,
      siteUrl: site.url,
      hasSpacedTags,
      findMedia: finder(post),
      findOwnPicture: () => ownPicture(post),
      parseSchedule: (text) => parseSchedule(text, context),
    });
    for (const pin of parsed.pins) pins.push(withPageProblems(pin, writeHints(page.problems, post.format)));
    problems.push(...parsed.problems);
    if (parsed.pins.length > 0) idle.note({ post, page, hasSpacedTags });
  }
  return { pins, problems: [...refuseErrors(idle.problems()), ...problems] };
}

/** A misspelt name in a template would leave a hole in every pin: nothing goes out before it is right. */
function refuseErrors(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return problems;
  throw new SettingsError(
    errors.map(({ file, line, column, message, hint }) => ({
      where: `${file}:${line}:${column}`,
      message,
      hint,
    })),
  );
}

function withPageProblems(pin: Pin, problems: Page['problems']): Pin {
  return problems.length === 0 ? pin : { ...pin, problems: [...pin.problems, ...needed(problems, pin)] };
}

/** That the URL of a post is not known does not matter to a pin with a link of its own. */
function needed(problems: readonly Problem[], { link }: Pin): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'permalink-missing' || link === null);
}

/** An unknown address of the site matters only where a pin needs it. */
function relevant(site: Site, pins: readonly Pin[]): readonly Problem[] {
  const needed = pins.some((pin) => pin.link === null);
  return site.problems.filter((problem) => problem.code !== 'site-url-missing' || needed);
}
