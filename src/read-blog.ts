import { discoverPosts } from './content/discover.js';
import { findIdleFields } from './content/idle-fields.js';
import { parsePins } from './content/parse-pins.js';
import type { Pin } from './content/pin.js';
import { readPosts } from './content/read-posts.js';
import { findStrayPins } from './content/stray-pins.js';
import { parseSchedule } from './plan/schedule.js';
import type { Files } from './ports.js';
import type { Problem } from './problem.js';
import type { Settings } from './settings.js';
import { createBundlePictures } from './site/bundle-picture.js';
import { createMediaFinder } from './site/find-media.js';
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
}

/** Reads posts into pins: discover, front matter, URL, pictures, schedule. Never throws about content. */
export function readBlog(files: Files, settings: Settings, nowMs: number): Blog {
  const site = readSite(files, settings, nowMs);
  const found = discoverPosts(files, site, settings);
  const read = readPosts(files, found.files, { bareHeaders: site.bareHeaders });
  const finder = createMediaFinder(files, site, settings.checks.formats);
  const ownPicture = createBundlePictures(files);
  const context = { timezone: site.timezone, time: settings.schedule.time };
  const parsed = read.posts.map((post) => {
    const page = site.page(post);
    const { pins, problems } = parsePins(post, {
      page,
      settings,
      siteUrl: site.url,
      findMedia: finder(post),
      findOwnPicture: () => ownPicture(post),
      parseSchedule: (text) => parseSchedule(text, context),
    });
    return {
      subject: { post, page },
      pins: pins.map((pin) => ({ ...pin, problems: [...pin.problems, ...page.problems] })),
      problems,
    };
  });
  const pins = parsed.flatMap((post) => post.pins);
  const subjects = parsed.flatMap((post) => (post.pins.length === 0 ? [] : [post.subject]));
  return {
    site,
    posts: read.count,
    pins,
    problems: [
      ...settings.problems,
      ...relevant(site, pins),
      ...findIdleFields(subjects, settings),
      ...found.problems,
      ...findStrayPins(files, found.others, site.posts),
      ...read.problems,
      ...parsed.flatMap((post) => post.problems),
    ],
  };
}

/** An unknown address of the site matters only where a pin needs it. */
function relevant(site: Site, pins: readonly Pin[]): readonly Problem[] {
  const needed = pins.some((pin) => pin.link === null);
  return site.problems.filter((problem) => problem.code !== 'site-url-missing' || needed);
}
