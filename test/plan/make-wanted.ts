import type { Media, Pin } from '../../src/content/pin.js';
import type { Entry } from '../../src/plan/ledger.js';
import type { PostRow } from '../../src/plan/observation.js';
import { fingerprintOf, scheduleOf, type Wanted } from '../../src/plan/wanted.js';
import { startOf } from '../../src/problem.js';
import type { ScheduleSettings, Settings } from '../../src/settings.js';

export const HOUR_MS = 3_600_000;
export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const ACCOUNT = 'acc';

export const SCHEDULE: ScheduleSettings = {
  default: 'next',
  time: '09:00',
  slots: [],
  leadMs: HOUR_MS,
  gapMs: 15 * 60_000,
  perDay: 10,
  sameLinkMs: 7 * 24 * HOUR_MS,
  past: 'next',
  horizonMs: 60 * 24 * 3_600_000,
};

/** Where settings stand that no file holds. */
export const placeOf: Settings['placeOf'] = () => startOf('.github/pin-on-merge.yml');

export function makeMedia(name: string): Media {
  return {
    source: 'file',
    path: `static/${name}.png`,
    url: null,
    kind: 'photo',
    format: 'png',
    width: 1000,
    height: 1500,
    bytes: 100,
    sha256: `sha-${name}`,
    alt: name,
    urlPlace: null,
  };
}

/** A pin of `posts/<name>.md` with the picture `<name>`. */
export function makePin(name: string, change: Partial<Pin> = {}): Pin {
  const place = { file: `posts/${name}.md`, line: 3, column: 1, endColumn: 4 };
  return {
    file: place.file,
    place,
    id: '1',
    hasOwnId: false,
    position: 0,
    board: 'Bread',
    boardPlace: place,
    account: null,
    accountPlace: place,
    title: `Title ${name}`,
    description: `Text ${name}`,
    link: `https://blog.example/${name}/`,
    linkPlace: place,
    media: [makeMedia(name)],
    wish: { kind: 'next' },
    schedule: 'next',
    hasOwnSchedule: false,
    schedulePlace: place,
    postDateMs: NOW - 24 * HOUR_MS,
    notBeforeMs: null,
    skip: null,
    problems: [],
    ...change,
  };
}

export function makeWanted(name: string, change: Partial<Pin> = {}, boardId = 'b1'): Wanted {
  const pin = makePin(name, change);
  return {
    pin,
    path: pin.file,
    key: `${pin.file}#${pin.id}@${boardId}`,
    board: { name: pin.board ?? '', id: boardId },
    account: ACCOUNT,
    problems: pin.problems,
  };
}

/** The entry of a pin that was sent as wanted. */
export function makeEntry(wanted: Wanted, change: Partial<Entry> = {}): Entry {
  const at = new Date(NOW - HOUR_MS).toISOString();
  return {
    key: wanted.key,
    path: wanted.path,
    id: wanted.pin.id,
    hasOwnId: wanted.pin.hasOwnId,
    position: wanted.pin.position,
    account: ACCOUNT,
    boardId: wanted.board?.id ?? '',
    fingerprint: fingerprintOf(wanted),
    slot: '2026-12-01T08:00:00Z',
    state: 'scheduled',
    nonce: 'run-1',
    jobId: null,
    postId: `post-${wanted.key}`,
    pinUrl: null,
    media: wanted.pin.media.map((media) => media.sha256 ?? ''),
    link: wanted.pin.link ?? '',
    title: wanted.pin.title,
    text: wanted.pin.description,
    alts: wanted.pin.media.map(({ alt }) => alt),
    schedule: scheduleOf(wanted.pin),
    listedText: wanted.pin.description,
    pending: null,
    commit: null,
    run: null,
    intentAt: at,
    updatedAt: at,
    message: null,
    ...change,
  };
}

/** The post in Publer's calendar that an entry is. */
export function makeRow(entry: Entry, change: Partial<PostRow> = {}): PostRow {
  return {
    id: entry.postId ?? 'p1',
    account: entry.account,
    ms: Date.parse(entry.slot),
    state: 'scheduled',
    text: entry.text,
    link: entry.link,
    pinUrl: null,
    ...change,
  };
}
