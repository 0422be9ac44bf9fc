import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Site } from './site.js';

/** Generators that leave out of the site what a part of its path begins with. */
const HIDING: Readonly<Record<string, RegExp>> = {
  jekyll: /^[._#]|~$/,
  hexo: /^[._]/,
};
const HIDDEN = /^\./;

/**
 * The address under which the site serves a file as it is, where that is certain: the file lies in a folder that the generator
 * copies to the root of the site. null for all others, such as what a generator renames, resizes or copies beside a post.
 */
export function createPublicUrls(site: Site): (path: string) => string | null {
  const { url } = site;
  const hiding = HIDING[site.generator ?? ''] ?? HIDDEN;
  const isLeftOut = picomatch([...site.notPosts]);
  return (path) => {
    if (url === null || isLeftOut(path)) return null;
    for (const folder of site.publicFolders ?? []) {
      const parts = posix.relative(folder, path).split('/');
      if (parts[0] !== '..' && !parts.some((part) => hiding.test(part)))
        return `${url}/${parts.map(encodeURIComponent).join('/')}`;
    }
    return null;
  };
}
