import type { Place, Problem } from '../problem.js';
import { findPins } from './find-pins.js';
import { type Judged, makeError, makeWarning, placeAt, placeFindings } from './finding.js';
import type { Finding, Pin, Wish } from './pin.js';
import { makeBoards } from './pin-board.js';
import type { PinContext, PinScope } from './pin-context.js';
import { foldKey, type PinField } from './pin-keys.js';
import { makeLink } from './pin-link.js';
import { makeMedia } from './pin-media.js';
import { isOn } from './pin-schema.js';
import { makeDescription, makeTitle } from './pin-texts.js';
import type { Page, Post } from './post.js';
import { type RawPin, textOf } from './raw-pin.js';
import { writeHints } from './write-hint.js';

const MAX_PINS = 50;

/** The pins of a post in its own order. `problems` are those that belong to no pin; every pin carries its own. */
export interface ParsedPins {
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/** What a post wants pinned. A pin with an error keeps everything that could be worked out. */
export function parsePins(post: Post, context: PinContext): ParsedPins {
  const found = readPins(post, context);
  if (post.format === 'yaml') return found;
  const inFormat = (problems: readonly Problem[]) => writeHints(problems, post.format);
  return {
    pins: found.pins.map((pin) => ({ ...pin, problems: inFormat(pin.problems) })),
    problems: inFormat(found.problems),
  };
}

function readPins(post: Post, context: PinContext): ParsedPins {
  const found = findPins(post);
  const taken = new Set<string>();
  const pins = found.value.flatMap((raw, position) => {
    const scope: PinScope = { post, raw, context };
    return makePins(scope, { position, ...chooseId(scope, position, taken) });
  });
  const extra = pins[MAX_PINS];
  if (extra === undefined) return { pins, problems: found.problems };
  const message = `The post has more than ${MAX_PINS} pins; only the first ${MAX_PINS} are made.`;
  const many = placeFindings(extra.place, [makeError('pins-many', message)]);
  return { pins: pins.slice(0, MAX_PINS), problems: [...found.problems, ...many] };
}

interface Identity {
  readonly position: number;
  readonly id: string;
  readonly hasOwnId: boolean;
  readonly problems: readonly Problem[];
}

/** One pin for each board; they share everything else. */
function makePins(scope: PinScope, identity: Identity): readonly Pin[] {
  const { post, raw, context } = scope;
  const title = makeTitle(scope);
  const description = makeDescription(scope);
  const link = makeLink(scope);
  const media = makeMedia(scope, title.value);
  const time = makeWish(scope);
  const judged = [raw, identity, title, description, link, media, time.wish];
  const shared = concat(judged.map(({ problems }) => problems));
  return makeBoards(scope).map(
    ({ board, place, problems }): Pin => ({
      file: post.file,
      place: raw.place,
      id: identity.id,
      hasOwnId: identity.hasOwnId,
      position: identity.position,
      board,
      boardPlace: place,
      account: textOf(raw, 'account')?.text ?? null,
      accountPlace: placeOf(scope, 'account'),
      title: title.value,
      description: description.value,
      link: link.value,
      linkPlace: placeOf(scope, 'link'),
      media: media.value,
      wish: time.wish.value,
      schedule: time.schedule,
      hasOwnSchedule: raw.fields.has('schedule'),
      schedulePlace: time.place,
      postDateMs: context.page.dateMs,
      notBeforeMs: context.publishesFuture === true ? null : context.page.dateMs,
      skip: chooseSkip(raw, context),
      problems: raw.isMalformed ? raw.problems : dropConsequences(concat([shared, problems])),
    }),
  );
}

/** Lists that most often are empty: a large blog keeps one for each pin. */
function concat(lists: readonly (readonly Problem[])[]): readonly Problem[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  return only === undefined ? [] : others.length === 0 ? only : only.concat(...others);
}

/** What is missing only because its key is misspelt is told once, at the key. */
function dropConsequences(problems: readonly Problem[]): readonly Problem[] {
  const meant = (hint: string | null) => foldKey(hint ?? '').replace(/^pinterest/, '');
  const misspelt = new Set(
    problems.flatMap(({ code, hint }) => (code === 'key-unknown' ? [meant(hint)] : [])),
  );
  if (misspelt.size === 0) return problems;
  const isConsequence = ({ code }: Problem) =>
    (code === 'media-count' && misspelt.has('image:')) ||
    (code === 'board-missing' && misspelt.has('board:'));
  return problems.filter((problem) => !isConsequence(problem));
}

/** The author's id, else the position from "1". */
function chooseId({ post, raw }: PinScope, position: number, taken: Set<string>): Omit<Identity, 'position'> {
  const own = textOf(raw, 'id');
  const id = own?.text ?? `${position + 1}`;
  const isTaken = taken.has(id);
  taken.add(id);
  const message = `Another pin of this post already has the id “${id}”.`;
  const findings = isTaken ? [makeError('pin-id-duplicate', message, `id: ${id}-2`)] : [];
  const problems = own === undefined ? placeFindings(raw.place, findings) : placeAt(post, own.path, findings);
  return { id, hasOwnId: own !== undefined, problems };
}

interface WishRead {
  readonly schedule: string;
  readonly place: Place;
  readonly wish: Judged<Wish | null>;
}

function makeWish(scope: PinScope): WishRead {
  const { raw, context } = scope;
  const place = placeOf(scope, 'schedule');
  const schedule = textOf(raw, 'schedule')?.text ?? context.settings.schedule.default;
  const { wish, findings } = context.parseSchedule(schedule);
  const all = [...findings, ...judgeEarly(schedule, wish, context.page)];
  return { schedule, place, wish: { value: wish, problems: placeFindings(place, all) } };
}

/** What the generators say of a post whose date is still to come. */
const NOT_YET = 'its date is in the future';

/** No pin leads to a page that is not there: a time before the post's own date cannot be kept. */
function judgeEarly(schedule: string, wish: Wish | null, { reason, dateMs }: Page): Finding[] {
  if (wish?.kind !== 'at' || reason !== NOT_YET || dateMs === null || wish.ms >= dateMs) return [];
  const date = `${new Date(dateMs).toISOString().slice(0, 16)}Z`;
  const message = `"${schedule}" is before the post's date (${date}), when its page is not public yet: no pin goes out at that time. A run after that date sends it by schedule.past.`;
  return [makeWarning('schedule-early', message, "a time after the post's date, or schedule: next")];
}

function chooseSkip(raw: RawPin, context: PinContext): Pin['skip'] {
  const skip = textOf(raw, 'skip');
  if (skip !== undefined && isOn(skip.text)) return 'skip';
  return context.page.published ? null : 'unpublished';
}

/** A field's place, or the pin's where the field is absent. */
function placeOf({ post, raw }: PinScope, field: PinField): Place {
  const found = raw.fields.get(field);
  return found === undefined ? raw.place : post.place(found.path);
}
