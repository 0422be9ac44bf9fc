import type { Problem } from '../problem.js';
import { type Judged, makeError, makeWarning, placeFinding, placeFindings } from './finding.js';
import type { Finding, Media } from './pin.js';
import type { PinScope } from './pin-context.js';
import { judgeUtf16, tooLong } from './pin-texts.js';
import { findAlt, findPicture } from './post-fields.js';
import { type Item, type TextItem, textsOf } from './raw-pin.js';
import { countCodePoints } from './value.js';

const MAX_PHOTOS = 5;
const MAX_ALT = 500;

/** The pictures or the video of a pin with their alt texts; the title stands in for an alt text that is missing. */
export function makeMedia(scope: PinScope, title: string): Judged<readonly Media[]> {
  const { post, raw, context } = scope;
  const values = findValues(scope);
  const problems = judgeAlts(scope, values.length);
  const media: Media[] = [];
  for (const [index, value] of values.slice(0, MAX_PHOTOS).entries()) {
    const found = context.findMedia(value.text);
    const place = post.place(value.path);
    problems.push(...placeFindings(place, found.problems));
    if (found.media === null) continue;
    const alt = chooseAlt(scope, index);
    if (alt === null && found.media.kind === 'photo') problems.push(placeFinding(place, ALT_MISSING));
    media.push({ ...found.media, alt: alt?.text ?? title });
  }
  const field = raw.fields.get('image');
  const place = field === undefined ? raw.place : post.place(field.path);
  problems.push(...placeFindings(place, judgeMedia(media, values.length)));
  return { value: media, problems };
}

/** The pin's own pictures, else the one that the post shows, else one that lies beside it. */
function findValues({ post, raw, context }: PinScope): readonly TextItem[] {
  if (raw.fields.has('image')) return textsOf(raw, 'image');
  const picture = findPicture(post);
  if (picture !== null) return [picture];
  const text = context.findOwnPicture?.() ?? null;
  return text === null ? [] : [{ text, path: raw.path ?? [] }];
}

/** One alt text stands for every picture; the one of the cover for the first picture only. */
function chooseAlt({ post, raw }: PinScope, index: number): Item | null {
  const own = raw.fields.get('alt');
  if (own === undefined) return index === 0 ? findAlt(post) : null;
  const item = own.items[own.isList ? index : 0];
  return item === undefined || item.text === null ? null : item;
}

function judgeAlts({ post, raw }: PinScope, pictures: number): Problem[] {
  const alts = raw.fields.get('alt');
  const inherited = alts === undefined ? findAlt(post) : null;
  const texts = inherited === null ? textsOf(raw, 'alt') : [inherited];
  const problems = texts.flatMap(({ text, path }) => placeFindings(post.place(path), judgeAlt(text)));
  if (alts === undefined || !alts.isList || alts.items.length <= pictures) return problems;
  const message = `There are ${alts.items.length} alt texts for ${pictures === 1 ? 'one picture' : `${pictures} pictures`}.`;
  return [...problems, ...placeFindings(post.place(alts.path), [makeError('alt-count', message)])];
}

function judgeAlt(alt: string): Finding[] {
  const length = countCodePoints(alt);
  if (length > MAX_ALT) return [makeError('alt-too-long', tooLong('alt text', length, MAX_ALT))];
  return judgeUtf16('alt text', alt, MAX_ALT);
}

/** `named` counts the values that were written; `media` holds those that were found. */
function judgeMedia(media: readonly Media[], named: number): Finding[] {
  const videos = media.filter(({ kind }) => kind === 'video').length;
  if (named === 0) return [NO_MEDIA];
  if (videos > 0 && videos < media.length)
    return [makeError('media-mixed', 'Pictures and a video cannot share a pin.')];
  if (videos > 1) return [makeError('media-count', `The pin has ${videos} videos; at most one is allowed.`)];
  if (named > MAX_PHOTOS)
    return [makeError('media-count', `The pin has ${named} pictures; at most ${MAX_PHOTOS} are allowed.`)];
  const sizes = new Set(
    media.flatMap(({ width, height }) => (width === null ? [] : [`${width} × ${height}`])),
  );
  if (sizes.size < 2) return [];
  const message = `The pictures have different sizes: ${[...sizes].join(', ')} pixels.`;
  return [makeWarning('image-sizes-differ', message)];
}

const NO_MEDIA = makeError(
  'media-count',
  'The pin has no picture and the post shows none.',
  'image: ./cover.jpg',
);
const ALT_MISSING = makeWarning('alt-missing', 'The picture has no alt text; the title is used.', 'alt: …');
