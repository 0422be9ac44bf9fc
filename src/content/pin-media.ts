import type { Place, Problem } from '../problem.js';
import { type Judged, makeError, makeWarning, placeAt, placeFindings } from './finding.js';
import type { Finding, FoundMedia, Media } from './pin.js';
import type { OwnPicture, PinScope } from './pin-context.js';
import { judgeUtf16, tooLong } from './pin-texts.js';
import type { Post } from './post.js';
import { findAlt, findPicture } from './post-fields.js';
import { type Item, type TextItem, textsOf } from './raw-pin.js';
import { countCodePoints } from './value.js';

const MAX_PHOTOS = 5;
const MAX_ALT = 500;

/** The pictures or the video of a pin with their alt texts; the title stands in for an alt text that is missing. */
export function makeMedia(scope: PinScope, title: string): Judged<readonly Media[]> {
  const { post, raw, context } = scope;
  const values = findValues(scope);
  const problems = [...values.flatMap(({ own }) => sayWhence(scope, own)), ...judgeAlts(scope, values)];
  const media: Media[] = [];
  const written: string[] = [];
  for (const [index, value] of values.slice(0, MAX_PHOTOS).entries()) {
    const found = context.findMedia(value.text);
    const findings = found.problems.map((finding) => value.advise(finding));
    if (found.media !== null) {
      if (media.some((other) => isSame(other, found.media))) findings.push(sayTwice(value.text));
      const alt = value.own?.alt ?? chooseAlt(scope, index)?.text ?? null;
      if (alt === null && found.media.kind === 'photo') findings.push(ALT_MISSING);
      const urlPlace = found.media.source === 'url' ? value.place() : null;
      written.push(value.text);
      media.push({ ...found.media, alt: alt ?? title, urlPlace });
    }
    if (findings.length > 0) problems.push(...placeFindings(value.place(), findings));
  }
  const field = raw.fields.get('image');
  const findings = judgeMedia(media, { named: values.map(({ text }) => text), written });
  problems.push(
    ...(field === undefined ? placeFindings(raw.place, findings) : placeAt(post, field.path, findings)),
  );
  return { value: [...media], problems };
}

function isSame(a: Media, b: FoundMedia['media']): boolean {
  return a.sha256 === null ? a.url === b?.url : a.sha256 === b?.sha256;
}

function sayTwice(written: string): Finding {
  const message = `${written.slice(0, 100)} is a picture that this pin has already: it is shown twice.`;
  return makeWarning('image-duplicate', message, 'name each picture once');
}

/** A media value, wherever it comes from. */
interface Value {
  readonly text: string;
  /** null for a value of the front matter. */
  readonly own: OwnPicture | null;
  place(): Place;
  /** The finding with a hint that fits where the value stands. */
  advise(finding: Finding): Finding;
}

/** `image: /a.jpg` where the key is another one (`pinterest-image`), or where the value stands in a list or in the text. */
function adviseFor(key: string | number | undefined, format: Post['format']): (finding: Finding) => Finding {
  return (finding) => {
    const better = /^image: (.*)$/s.exec(finding.hint ?? '')?.[1];
    if (better === undefined || key === 'image') return finding;
    if (typeof key === 'string') return { ...finding, hint: `${key}: ${better}` };
    const isBare = format === 'yaml' || key === undefined || better.startsWith('"');
    return { ...finding, hint: isBare ? better : JSON.stringify(better) };
  };
}

/** The pin's own pictures, else the one that the post shows, else one that lies beside it or stands in its text. */
function findValues({ post, raw, context }: PinScope): readonly Value[] {
  const make = ({ text, path }: TextItem): Value => ({
    text,
    own: null,
    place: () => post.place(path),
    advise: adviseFor(path.at(-1), post.format),
  });
  if (raw.fields.has('image')) return textsOf(raw, 'image').map(make);
  const picture = findPicture(post);
  if (picture !== null) return [make(picture)];
  const own = context.findOwnPicture?.() ?? null;
  return own === null
    ? []
    : [
        {
          text: own.value,
          own,
          place: () => own.place ?? raw.place,
          advise: adviseFor(undefined, post.format),
        },
      ];
}

/** A picture of the text is the last resort: it may be any. */
function sayWhence({ raw }: PinScope, own: OwnPicture | null): Problem[] {
  if (own === null || own.place === null) return [];
  const message = `The front matter names no picture: the first one of the text is taken, ${own.value.slice(0, 200)} in line ${own.place.line}.`;
  return placeFindings(raw.place, [
    makeWarning('image-from-body', message, `image: ${renderList([own.value])}`),
  ]);
}

/** One alt text stands for every picture; the one of the cover for the first picture only. */
function chooseAlt({ post, raw }: PinScope, index: number): Item | null {
  const own = raw.fields.get('alt');
  if (own === undefined) return index === 0 ? findAlt(post) : null;
  const item = own.items[own.isList ? index : 0];
  return item === undefined || item.text === null ? null : item;
}

function judgeAlts({ post, raw }: PinScope, values: readonly Value[]): Problem[] {
  const pictures = values.length;
  const alts = raw.fields.get('alt');
  const inherited = alts === undefined ? findAlt(post) : null;
  const own = textsOf(raw, 'alt');
  const texts = inherited === null ? own : [inherited];
  const problems = texts.flatMap(({ text, path }) => placeAt(post, path, judgeAlt(text)));
  const shown = values.flatMap(({ own, place }) =>
    own === null || own.alt === null ? [] : placeFindings(place(), judgeAlt(own.alt)),
  );
  problems.push(...shown);
  if (alts === undefined || !alts.isList || alts.items.length <= pictures) return problems;
  const message = `There are ${alts.items.length} alt texts for ${pictures === 1 ? 'one picture' : `${pictures} pictures`}.`;
  const hint = pictures === 0 ? null : `alt: ${renderList(own.slice(0, pictures).map(({ text }) => text))}`;
  return [...problems, ...placeAt(post, alts.path, [makeError('alt-count', message, hint)])];
}

function judgeAlt(alt: string): Finding[] {
  const length = countCodePoints(alt);
  if (length > MAX_ALT) return [makeError('alt-too-long', tooLong('alt text', length, MAX_ALT))];
  return judgeUtf16('alt text', alt, MAX_ALT);
}

interface Written {
  /** All values as written. */
  readonly named: readonly string[];
  /** Those of the media that were found, in the same order. */
  readonly written: readonly string[];
}

function judgeMedia(media: readonly Media[], { named, written }: Written): Finding[] {
  const only = (kind: Media['kind']) => written.filter((_, index) => media[index]?.kind === kind);
  const videos = only('video');
  const use = (values: readonly string[]) => `image: ${renderList(values)}`;
  if (named.length === 0) return [NO_MEDIA];
  if (videos.length > 0 && videos.length < media.length)
    return [
      makeError('media-mixed', 'Pictures and a video cannot share a pin: make two pins.', use(only('photo'))),
    ];
  if (videos.length > 1) {
    const message = `The pin has ${videos.length} videos; at most one is allowed.`;
    return [makeError('media-count', message, use(videos.slice(0, 1)))];
  }
  if (named.length > MAX_PHOTOS) {
    const message = `The pin has ${named.length} pictures; at most ${MAX_PHOTOS} are allowed.`;
    return [makeError('media-count', message, use(named.slice(0, MAX_PHOTOS)))];
  }
  const sizes = new Set(
    media.flatMap(({ width, height }) => (width === null ? [] : [`${width} × ${height}`])),
  );
  if (sizes.size < 2) return [];
  const message = `The pictures have different sizes: ${[...sizes].join(', ')} pixels.`;
  return [makeWarning('image-sizes-differ', message)];
}

/** Texts as YAML: one alone, several between brackets. */
function renderList(texts: readonly string[]): string {
  const quoted = texts.map((text) =>
    /^[\p{L}\p{N}./][\p{L}\p{N} ./_-]*$/u.test(text) ? text : JSON.stringify(text),
  );
  return quoted.length === 1 ? (quoted[0] ?? '') : `[${quoted.join(', ')}]`;
}

const NO_MEDIA = makeError(
  'media-count',
  'The pin has no picture and the post shows none.',
  'image: ./cover.jpg',
);
const ALT_MISSING = makeWarning('alt-missing', 'The picture has no alt text; the title is used.', 'alt: …');
