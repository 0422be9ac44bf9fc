import { posix } from 'node:path';
import type { Post } from '../content/post.js';
import type { Files } from '../ports.js';

/** First choice first; a name that is nothing but the word goes before one that holds it. */
const NAMES = ['cover', 'feature', 'thumbnail'].flatMap((word) => [
  new RegExp(`^${word}d?\\.`, 'i'),
  new RegExp(`(?:^|[^a-z])${word}d?(?:[^a-z]|$)`, 'i'),
]);
const PICTURE = /\.(?:jpe?g|png|gif|webp)$/i;

/** The picture that lies in the folder of a page bundle (a post called `index`) and is named as themes look for it: `cover.jpg`, `featured.png`, `my-thumbnail.jpg`; null where there is none. */
export function createBundlePictures(files: Files): (post: Post) => string | null {
  let byFolder: Map<string, string[]> | null = null;
  return (post) => {
    if (!/^index(?:\.[\w-]+)?\.[^.]+$/.test(posix.basename(post.file))) return null;
    byFolder ??= groupPictures(files.list().files);
    const names = byFolder.get(posix.dirname(post.file)) ?? [];
    for (const pattern of NAMES) {
      const found = names.find((name) => pattern.test(name));
      if (found !== undefined) return `./${found}`;
    }
    return null;
  };
}

function groupPictures(files: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    if (!PICTURE.test(file)) continue;
    const folder = posix.dirname(file);
    const names = groups.get(folder) ?? [];
    names.push(posix.basename(file));
    groups.set(folder, names);
  }
  return groups;
}
