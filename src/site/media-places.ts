import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';
import type { Site } from './site.js';

/** Where the file of a media value may stand, likeliest first, relative to the root: beside the post, on the site, below the root, below the repository. */
export function createMediaPlaces(
  files: Files,
  site: Site,
): (post: Post, value: string) => readonly string[] {
  const depth = files.repositoryPath('').split('/').filter(Boolean).length;
  const toRepository = '../'.repeat(depth);
  const basePath = site.url === null ? '' : new URL(site.url).pathname.replace(/\/$/, '');
  return (post, value) => {
    const places = new Set<string>();
    for (const path of spellings(value)) {
      for (const place of aliasPlaces(path, site.aliases)) places.add(place);
      if (!path.startsWith('/')) {
        places.add(posix.join(posix.dirname(post.file), path));
        // The folder of a post's own pictures (`post_asset_folder` of Hexo).
        if (site.generator === 'hexo') places.add(posix.join(post.file.replace(/\.[^./]*$/, ''), path));
      }
      if (path.startsWith('../')) continue;
      for (const onSite of sitePaths(path, basePath)) {
        for (const folder of site.staticFolders) places.add(posix.join(folder, onSite));
        places.add(posix.normalize(onSite));
        places.add(toRepository + posix.normalize(onSite));
      }
    }
    return [...places];
  };
}

/** The file behind `@assets/x.jpg`, by the alias with the longest prefix. */
function aliasPlaces(path: string, aliases: Site['aliases']): string[] {
  for (const [prefix, folder] of aliases ?? [])
    if (path.startsWith(prefix)) return [posix.join(folder, path.slice(prefix.length))];
  return [];
}

/** As written, and without query, fragment and percent-encoding: a name may hold `#` or `%`, but a path of the site is often a URL. */
function spellings(value: string): readonly string[] {
  const path = value.replace(/[?#].*$/s, '');
  return [...new Set([value, path, decode(path)])].filter((it) => it !== '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Relative paths on the site, without its base path where the value holds that. */
function sitePaths(path: string, basePath: string): readonly string[] {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const below = basePath !== '' && rooted.startsWith(`${basePath}/`) ? [rooted.slice(basePath.length)] : [];
  return [...below, rooted].map((it) => it.replace(/^\/{1,255}/, '')).filter((it) => it !== '');
}
