import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import { readAddress } from './address.js';
import { textOf } from './front-matter-fields.js';
import type { SiteContext } from './generator.js';
import type { Moment } from './moment.js';
import { makePage, type PagePath } from './page.js';
import type { Site } from './site.js';
import { createTemplate } from './template.js';
import { exactFields, findUnpublished } from './unpublished.js';
import { findUsualDate } from './usual-date.js';
import { readZone } from './zone.js';

const STATIC_FOLDERS = ['public', 'static', 'src/public', 'src/static', 'source', 'assets', ''] as const;

/** A blog whose generator is not known: URLs come from `site.permalink` and from the posts themselves. */
export function readPlainSite(files: Files, { settings, nowMs }: SiteContext): Site {
  const cnames = STATIC_FOLDERS.map((folder) => posix.join(folder, 'CNAME'));
  const url = readAddress(files, settings, { url: null, basePath: '', cnames });
  const { zone, problems } = readZone(settings, null, '.github/pin-on-merge.yml');
  const template = settings.site.permalink === null ? null : createTemplate(settings.site.permalink);
  const pathOf = createPlainPages({ zone: zone ?? 'UTC', template, nowMs });
  return {
    generator: null,
    url,
    timezone: zone,
    posts: ['**/*.{md,mdx,markdown}'],
    notPosts: ['**/_drafts/**', '**/drafts/**', 'archetypes/**', 'scaffolds/**'],
    staticFolders: STATIC_FOLDERS.slice(0, -1),
    problems,
    page: (post) => makePage(post, url, pathOf(post)),
  };
}

interface Plain {
  readonly zone: string;
  readonly template: ReturnType<typeof createTemplate> | null;
  readonly nowMs: number;
}

function createPlainPages({ zone, template, nowMs }: Plain): (post: Post) => PagePath {
  return (post) => {
    const { at, problems } = findUsualDate(post, zone);
    const isFuture = at !== null && at.epochMilliseconds > nowMs;
    return {
      title: null,
      ...findPath(post, template, at),
      reason: findUnpublished(exactFields(post)) ?? (isFuture ? 'its date is in the future' : null),
      dateMs: at?.epochMilliseconds ?? null,
      problems,
    };
  };
}

function findPath(post: Post, template: Plain['template'], at: Moment | null) {
  const own = textOf(post.data.permalink);
  // Templates of Eleventy (`{{ … }}`) and placeholders of Jekyll are not ours to fill.
  if (own?.startsWith('/') && !/[:{]/.test(own)) return { path: own, rule: 'front matter permalink' };
  if (template !== null) return { path: template(post, at), rule: 'permalink setting' };
  return { path: null, rule: 'no rule: set site.permalink' };
}
