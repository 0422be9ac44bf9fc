import { findContainers } from './containers.js';
import type { Path, Post, Value } from './post.js';
import type { TextItem } from './raw-pin.js';
import { cleanText, getValue, isList, isMap } from './value.js';

/** Fields that real blogs use, first one that says something wins; dots lead into maps. */
const TITLES = toPaths('title pageTitle newstitle linkTitle seoTitle');
const DESCRIPTIONS = toPaths(
  'description excerpt summary spoiler subtitle seo.description meta_description abstract',
);
const PICTURE_NAMES = [
  'images cover image featured_image featuredImage featuredimage featuredImageUrl heroImage hero_image hero',
  'coverImage cover_image header.og_image header.teaser header.overlay_image header.image header-img thumbnail',
  'ogImage og_image socialImage social_image twitter_image facebook_image',
  'excerpt_image banner feature teaser posterImage top_img',
  'cover-img thumbnail-img share-img index_img banner_img photos photo',
];
const PICTURES = PICTURE_NAMES.flatMap(toPaths);
/** The likeliest first, then `alt` of every field of a picture and the field beside it: `featured_image_alt`, `heroImageAlt`. */
const ALTS = [
  'cover.alt image.alt images.0.alt featuredImage.alt heroImage.alt coverImage.alt imageAlt image_alt heroAlt coverAlt thumbnail_alt cardImageAlt',
  ...PICTURE_NAMES.flatMap((names) => names.split(' ')).map(
    (name) => `${name}.alt ${name}Alt ${name}_alt ${name}-alt`,
  ),
].flatMap(toPaths);
/** Keys of the picture itself where a field is a map. */
const SOURCES = ['path', 'src', 'url', 'image', 'feature'];

export function findTitle(post: Post): TextItem | null {
  return findText(post, TITLES);
}

export function findDescription(post: Post): TextItem | null {
  return findText(post, DESCRIPTIONS);
}

/** Alt text of the post's own picture. */
export function findAlt(post: Post): TextItem | null {
  return findText(post, ALTS);
}

/** The picture that the post shows, by the fields that themes use. Switches and colours are no pictures. */
export function findPicture(post: Post): TextItem | null {
  for (const base of findContainers(post.data)) {
    for (const field of PICTURES) {
      const found = pictureAt(post.data, [...base, ...field]);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Texts of a field named by the user (`category`, `taxonomies.tags`): one, or those of a list. */
export function findTexts(post: Post, name: string): readonly string[] {
  for (const base of findContainers(post.data)) {
    const value = getValue(post.data, [...base, ...makePath(name)]);
    const list = isList(value) ? value : [value];
    const texts = list.flatMap((item) =>
      typeof item === 'string' && item.trim() !== '' ? [cleanText(item)] : [],
    );
    if (texts.length > 0) return texts;
  }
  return [];
}

function findText(post: Post, fields: readonly Path[]): TextItem | null {
  for (const base of findContainers(post.data)) {
    const map = getValue(post.data, base) ?? null;
    for (const field of fields) {
      const value = getValue(map, field);
      if (typeof value === 'string' && value.trim() !== '')
        return { text: cleanText(value), path: [...base, ...field] };
    }
  }
  return null;
}

function toPaths(names: string): readonly Path[] {
  return names.split(' ').map(makePath);
}

function makePath(name: string): Path {
  return name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function pictureAt(root: Value, path: Path): TextItem | null {
  const value = getValue(root, path);
  if (typeof value === 'string') return isPicture(value) ? { text: cleanText(value), path } : null;
  if (isList(value)) return value.length === 0 ? null : pictureAt(root, [...path, 0]);
  if (!isMap(value)) return null;
  const source = SOURCES.find((key) => typeof value[key] === 'string' && value[key] !== '');
  return source === undefined ? null : pictureAt(root, [...path, source]);
}

function isPicture(text: string): boolean {
  return !/^(?:|true|false|yes|no|on|off|none|\d+|#[0-9a-f]{3,8}|(?:rgba?|hsla?|linear-gradient)\(.*)$/i.test(
    text.trim(),
  );
}
