import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../src/plan/assign-slots.js';
import { Calendar, type Taken } from '../../src/plan/calendar.js';
import { parseSchedule } from '../../src/plan/schedule.js';
import type { ScheduleSettings } from '../../src/settings.js';
import { ACCOUNT, HOUR_MS, makeWanted, SCHEDULE } from './make-wanted.js';

const NEW_YORK = 'America/New_York';
const COPENHAGEN = 'Europe/Copenhagen';
const LORD_HOWE = 'Australia/Lord_Howe';
const APIA = 'Pacific/Apia';
const CASABLANCA = 'Africa/Casablanca';
const KATHMANDU = 'Asia/Kathmandu';
const NUUK = 'America/Nuuk';

interface Given {
  readonly timezone: string;
  readonly now: string;
  readonly postDate: string | null;
  readonly taken?: readonly Taken[];
  readonly schedule?: Partial<ScheduleSettings>;
  readonly notBefore?: string;
}

/** The one pin of a post, from its text to its slot. */
function place(text: string, given: Given) {
  const { timezone, now, postDate, taken = [], notBefore } = given;
  const { wish, findings } = parseSchedule(text, { timezone, time: '09:00' });
  const postDateMs = postDate === null ? null : Date.parse(postDate);
  const notBeforeMs = notBefore === undefined ? null : Date.parse(notBefore);
  const wanted = makeWanted('a', { wish, schedule: text, postDateMs, notBeforeMs });
  const step = {
    wanted,
    action: 'create',
    reason: null,
    slotMs: null,
    entry: null,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    problems: [],
  } as const;
  const input = {
    nowMs: Date.parse(now),
    judgesPast: true,
    minuteOf: () => 0,
    schedule: { ...SCHEDULE, ...given.schedule },
    timezone,
  };
  const [placed] = assignSlots([step], { ...input, calendars: new Map([[ACCOUNT, new Calendar(taken)]]) });
  const slot = placed?.slotMs ?? null;
  return {
    slot: slot === null ? null : `${new Date(slot).toISOString().slice(0, 16)}Z`,
    reason: placed?.reason ?? null,
    codes: [...findings, ...(placed?.problems ?? [])].map(({ code }) => code),
    messages: (placed?.problems ?? []).map(({ message }) => message),
  };
}

/** Schedule, zone, clock, the post's date, and the slot with the codes of problems; worked out with the zone database of Python. */
const WHEN: readonly (readonly [string, string, string, string | null, string])[] = [
  // New York.
  ['2026-03-08 01:59', NEW_YORK, '2026-03-01T12:00Z', null, '2026-03-08T06:59Z'],
  ['2026-03-08 02:00', NEW_YORK, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-03-08 02:59', NEW_YORK, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-03-08 03:00', NEW_YORK, '2026-03-01T12:00Z', null, '2026-03-08T07:00Z'],
  ['2026-03-08', NEW_YORK, '2026-03-01T12:00Z', null, '2026-03-08T13:00Z'],
  ['2026-11-01 00:59', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T04:59Z'],
  ['2026-11-01 01:00', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T05:00Z schedule-overlap'],
  ['2026-11-01 01:59', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T05:59Z schedule-overlap'],
  ['2026-11-01 02:00', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T07:00Z'],
  ['2026-11-01 01:30-05:00', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T06:30Z'],
  ['2026-11-01 01:30-04:00', NEW_YORK, '2026-03-01T12:00Z', null, '2026-11-01T05:30Z'],
  ['2026-12-31 23:59', NEW_YORK, '2026-03-01T12:00Z', null, '2027-01-01T04:59Z'],
  ['2028-02-29 12:00', NEW_YORK, '2026-03-01T12:00Z', null, '2028-02-29T17:00Z'],
  // Copenhagen.
  ['2026-03-29 01:59', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-03-29T00:59Z'],
  ['2026-03-29 02:00', COPENHAGEN, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-03-29 02:59', COPENHAGEN, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-03-29 03:00', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-03-29T01:00Z'],
  ['2026-03-29', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-03-29T07:00Z'],
  ['2026-10-25 01:59', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-24T23:59Z'],
  ['2026-10-25 02:00', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-25T00:00Z schedule-overlap'],
  ['2026-10-25 02:59', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-25T00:59Z schedule-overlap'],
  ['2026-10-25 03:00', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-25T02:00Z'],
  ['2026-10-25 02:30+01:00', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-25T01:30Z'],
  ['2026-10-25 02:30Z', COPENHAGEN, '2026-03-01T12:00Z', null, '2026-10-25T02:30Z'],
  // Lord Howe, half an hour.
  ['2026-04-05 01:29', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-04-04T14:29Z'],
  ['2026-04-05 01:30', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-04-04T14:30Z schedule-overlap'],
  ['2026-04-05 01:59', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-04-04T14:59Z schedule-overlap'],
  ['2026-04-05 02:00', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-04-04T15:30Z'],
  ['2026-10-04 01:59', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-10-03T15:29Z'],
  ['2026-10-04 02:00', LORD_HOWE, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-10-04 02:29', LORD_HOWE, '2026-03-01T12:00Z', null, 'schedule-gap'],
  ['2026-10-04 02:30', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-10-03T15:30Z'],
  ['2026-10-04', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-10-03T22:00Z'],
  ['2026-10-04 02:15+10:30', LORD_HOWE, '2026-03-01T12:00Z', null, '2026-10-03T15:45Z'],
  // Apia, where 2011-12-30 never was.
  ['2010-09-25 23:59', APIA, '2010-09-01T12:00Z', null, '2010-09-26T10:59Z'],
  ['2010-09-26 00:00', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2010-09-26 00:59', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2010-09-26 01:00', APIA, '2010-09-01T12:00Z', null, '2010-09-26T11:00Z'],
  ['2011-04-02 02:59', APIA, '2010-09-01T12:00Z', null, '2011-04-02T12:59Z'],
  ['2011-04-02 03:30', APIA, '2010-09-01T12:00Z', null, '2011-04-02T13:30Z schedule-overlap'],
  ['2011-04-02 04:00', APIA, '2010-09-01T12:00Z', null, '2011-04-02T15:00Z'],
  ['2011-09-24 03:30', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2011-09-24 04:00', APIA, '2010-09-01T12:00Z', null, '2011-09-24T14:00Z'],
  ['2011-12-29 23:59', APIA, '2010-09-01T12:00Z', null, '2011-12-30T09:59Z'],
  ['2011-12-30 00:00', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2011-12-30 12:00', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2011-12-30', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2011-12-30 23:59', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2011-12-31 00:00', APIA, '2010-09-01T12:00Z', null, '2011-12-30T10:00Z'],
  ['2011-12-31', APIA, '2010-09-01T12:00Z', null, '2011-12-30T19:00Z'],
  ['2011-12-30 12:00-10:00', APIA, '2010-09-01T12:00Z', null, '2011-12-30T22:00Z'],
  ['2012-04-01 03:30', APIA, '2010-09-01T12:00Z', null, '2012-03-31T13:30Z schedule-overlap'],
  ['2012-09-30 03:00', APIA, '2010-09-01T12:00Z', null, 'schedule-gap'],
  ['2021-04-04 03:30', APIA, '2010-09-01T12:00Z', null, '2021-04-03T13:30Z schedule-overlap'],
  ['2026-10-04 03:30', APIA, '2010-09-01T12:00Z', null, '2026-10-03T14:30Z'],
  // Casablanca, whose summer stops for Ramadan.
  ['2026-02-15 01:59', CASABLANCA, '2026-01-10T12:00Z', null, '2026-02-15T00:59Z'],
  ['2026-02-15 02:00', CASABLANCA, '2026-01-10T12:00Z', null, '2026-02-15T01:00Z schedule-overlap'],
  ['2026-02-15 02:59', CASABLANCA, '2026-01-10T12:00Z', null, '2026-02-15T01:59Z schedule-overlap'],
  ['2026-02-15 03:00', CASABLANCA, '2026-01-10T12:00Z', null, '2026-02-15T03:00Z'],
  ['2026-03-22 01:59', CASABLANCA, '2026-01-10T12:00Z', null, '2026-03-22T01:59Z'],
  ['2026-03-22 02:30', CASABLANCA, '2026-01-10T12:00Z', null, 'schedule-gap'],
  ['2026-03-22 03:00', CASABLANCA, '2026-01-10T12:00Z', null, '2026-03-22T02:00Z'],
  ['2026-03-01', CASABLANCA, '2026-01-10T12:00Z', null, '2026-03-01T09:00Z'],
  ['2026-07-01', CASABLANCA, '2026-01-10T12:00Z', null, '2026-07-01T08:00Z'],
  // Kathmandu and Nuuk.
  ['2026-06-01 00:00', KATHMANDU, '2026-01-10T12:00Z', null, '2026-05-31T18:15Z'],
  ['2026-06-01 05:45', KATHMANDU, '2026-01-10T12:00Z', null, '2026-06-01T00:00Z'],
  ['2026-06-01', KATHMANDU, '2026-01-10T12:00Z', null, '2026-06-01T03:15Z'],
  ['2026-06-01T09:30+05:45', KATHMANDU, '2026-01-10T12:00Z', null, '2026-06-01T03:45Z'],
  ['2026-03-28 22:59', NUUK, '2026-01-10T12:00Z', null, '2026-03-29T00:59Z'],
  ['2026-03-28 23:30', NUUK, '2026-01-10T12:00Z', null, 'schedule-gap'],
  ['2026-03-29 00:00', NUUK, '2026-01-10T12:00Z', null, '2026-03-29T01:00Z'],
  ['2026-10-24 23:30', NUUK, '2026-01-10T12:00Z', null, '2026-10-25T00:30Z schedule-overlap'],
  // Offsets that the author wrote.
  ['2026-06-01T09:30Z', NEW_YORK, '2026-01-10T12:00Z', null, '2026-06-01T09:30Z'],
  ['2026-06-01T09:30+02:00', NEW_YORK, '2026-01-10T12:00Z', null, '2026-06-01T07:30Z'],
  ['2026-06-01 09:30 -0500', NEW_YORK, '2026-01-10T12:00Z', null, '2026-06-01T14:30Z'],
  ['2026-06-01T00:30+14:00', NEW_YORK, '2026-01-10T12:00Z', null, '2026-05-31T10:30Z'],
  ['2026-06-01T23:30-12:00', NEW_YORK, '2026-01-10T12:00Z', null, '2026-06-02T11:30Z'],
  ['2026-06-01T09:30+00:00', NEW_YORK, '2026-01-10T12:00Z', null, '2026-06-01T09:30Z'],
  ['2026-03-08 02:30-05:00', NEW_YORK, '2026-01-10T12:00Z', null, '2026-03-08T07:30Z'],
  // Times that are past, or nearly.
  ['2026-06-01 13:59', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T13:00Z schedule-past'],
  ['2026-06-01 14:00', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T12:05Z'],
  ['2026-06-01 14:04', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T12:05Z'],
  ['2026-06-01 14:05', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T12:05Z'],
  ['2026-06-01 14:06', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T12:06Z'],
  ['2026-06-01', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T13:00Z schedule-past'],
  ['2026-06-02', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-02T07:00Z'],
  ['2026-05-01 09:00', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T13:00Z schedule-past'],
  ['2026-06-01T11:59Z', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T13:00Z schedule-past'],
  ['2026-06-01T12:00Z', COPENHAGEN, '2026-06-01T12:00Z', null, '2026-06-01T12:05Z'],
  // `now`.
  ['now', NEW_YORK, '2026-03-08T06:58Z', null, '2026-03-08T07:03Z'],
  ['now', COPENHAGEN, '2026-10-25T00:57Z', null, '2026-10-25T01:02Z'],
  ['now', LORD_HOWE, '2026-10-03T15:28Z', null, '2026-10-03T15:33Z'],
  ['now', APIA, '2011-12-30T09:57Z', null, '2011-12-30T10:02Z'],
  ['now', KATHMANDU, '2026-06-01T18:12Z', null, '2026-06-01T18:17Z'],
  // `next`.
  ['next', NEW_YORK, '2026-03-08T06:30Z', null, '2026-03-08T12:00Z'],
  ['next', NEW_YORK, '2026-03-07T06:30Z', null, '2026-03-07T13:00Z'],
  ['next', NEW_YORK, '2026-11-01T05:30Z', null, '2026-11-01T13:00Z'],
  ['next', NEW_YORK, '2026-06-01T13:17Z', null, '2026-06-01T14:17Z'],
  ['next', COPENHAGEN, '2026-03-28T20:59Z', null, '2026-03-29T06:00Z'],
  ['next', COPENHAGEN, '2026-03-28T19:59Z', null, '2026-03-28T20:59Z'],
  ['next', COPENHAGEN, '2026-10-24T20:00Z', null, '2026-10-25T07:00Z'],
  ['next', LORD_HOWE, '2026-10-03T12:00Z', null, '2026-10-03T21:00Z'],
  ['next', LORD_HOWE, '2026-04-04T12:00Z', null, '2026-04-04T21:30Z'],
  ['next', APIA, '2011-12-30T08:00Z', null, '2011-12-30T18:00Z'],
  ['next', APIA, '2011-12-29T20:00Z', null, '2011-12-29T21:00Z'],
  ['next', CASABLANCA, '2026-02-14T22:00Z', null, '2026-02-15T08:00Z'],
  ['next', CASABLANCA, '2026-03-21T23:00Z', null, '2026-03-22T07:00Z'],
  ['next', KATHMANDU, '2026-06-01T16:00Z', null, '2026-06-02T02:15Z'],
  ['next', NUUK, '2026-03-29T00:30Z', null, '2026-03-29T09:00Z'],
  // After the post.
  ['+3d', NEW_YORK, '2026-03-06T12:00Z', '2026-03-06T14:00Z', '2026-03-09T13:00Z'],
  ['+1d', NEW_YORK, '2026-03-07T14:00Z', '2026-03-07T14:00Z', '2026-03-08T13:00Z'],
  ['+24h', NEW_YORK, '2026-03-07T14:00Z', '2026-03-07T14:00Z', '2026-03-08T14:00Z'],
  ['+1d', NEW_YORK, '2026-10-31T14:00Z', '2026-10-31T14:00Z', '2026-11-01T15:00Z'],
  ['+24h', NEW_YORK, '2026-10-31T14:00Z', '2026-10-31T14:00Z', '2026-11-01T14:00Z'],
  ['+2w 18:00', NEW_YORK, '2026-03-01T14:00Z', '2026-03-01T14:00Z', '2026-03-15T22:00Z'],
  ['+2w 18:00', COPENHAGEN, '2026-03-20T14:00Z', '2026-03-20T14:00Z', '2026-04-03T16:00Z'],
  ['+2w 18:00', COPENHAGEN, '2026-10-20T14:00Z', '2026-10-20T14:00Z', '2026-11-03T17:00Z'],
  ['+1d 09:15', LORD_HOWE, '2026-10-03T02:00Z', '2026-10-03T01:00Z', '2026-10-03T22:15Z'],
  ['+1d', LORD_HOWE, '2026-10-03T01:00Z', '2026-10-03T01:00Z', '2026-10-04T00:30Z'],
  ['+24h', LORD_HOWE, '2026-10-03T01:00Z', '2026-10-03T01:00Z', '2026-10-04T01:00Z'],
  ['+1d', LORD_HOWE, '2026-04-04T01:00Z', '2026-04-04T01:00Z', '2026-04-05T01:30Z'],
  ['+1d', APIA, '2011-12-29T20:00Z', '2011-12-29T20:00Z', '2011-12-30T20:00Z'],
  ['+2d', APIA, '2011-12-29T20:00Z', '2011-12-29T20:00Z', '2011-12-30T20:00Z'],
  ['+1d 18:00', APIA, '2011-12-29T20:00Z', '2011-12-29T20:00Z', '2011-12-31T04:00Z'],
  ['+24h', APIA, '2011-12-29T20:00Z', '2011-12-29T20:00Z', '2011-12-30T20:00Z'],
  ['+1w', CASABLANCA, '2026-02-10T10:00Z', '2026-02-10T10:00Z', '2026-02-17T11:00Z'],
  ['+168h', CASABLANCA, '2026-02-10T10:00Z', '2026-02-10T10:00Z', '2026-02-17T10:00Z'],
  ['+1d 10:00', KATHMANDU, '2026-06-01T20:00Z', '2026-06-01T18:14Z', '2026-06-02T04:15Z'],
  ['+1d 10:00', KATHMANDU, '2026-06-01T20:00Z', '2026-06-01T18:15Z', '2026-06-03T04:15Z'],
  ['+6h', COPENHAGEN, '2026-06-01T05:00Z', '2026-06-01T04:00Z', '2026-06-01T10:00Z'],
  ['+6h', COPENHAGEN, '2026-06-01T10:00Z', '2026-06-01T04:00Z', '2026-06-01T10:05Z'],
  ['+6h', COPENHAGEN, '2026-06-01T10:01Z', '2026-06-01T04:00Z', '2026-06-01T16:01Z'],
  ['+6h', COPENHAGEN, '2026-06-01T15:00Z', null, '2026-06-02T06:00Z'],
  ['+3d', COPENHAGEN, '2026-06-01T10:00Z', '2026-05-01T08:00Z', '2026-06-04T10:00Z'],
  ['+3d 18:00', COPENHAGEN, '2026-06-01T10:00Z', '2026-05-01T08:00Z', '2026-06-04T16:00Z'],
  ['+3d', COPENHAGEN, '2026-06-01T10:00Z', null, '2026-06-04T10:00Z'],
  ['+0d', COPENHAGEN, '2026-06-01T10:00Z', '2026-06-02T10:00Z', '2026-06-02T10:00Z'],
  ['+0d', COPENHAGEN, '2026-06-01T10:00Z', '2026-05-02T10:00Z', '2026-06-01T10:05Z'],
  ['+0d 18:00', COPENHAGEN, '2026-06-01T10:00Z', null, '2026-06-01T16:00Z'],
  ['+0d 09:00', COPENHAGEN, '2026-06-01T10:00Z', null, '2026-06-02T07:00Z'],
  ['+0h', COPENHAGEN, '2026-06-01T10:00Z', null, '2026-06-01T10:05Z'],
  ['+1d 02:30', NEW_YORK, '2026-03-07T14:00Z', '2026-03-07T14:00Z', '2026-03-08T12:00Z'],
  ['+1d 02:30', COPENHAGEN, '2026-03-28T14:00Z', '2026-03-28T14:00Z', '2026-03-29T06:00Z'],
  ['+9999d', NEW_YORK, '2026-06-01T14:00Z', '2026-06-01T14:00Z', '2053-10-16T14:00Z'],
];

describe('when a pin goes out', () => {
  it.each(WHEN)('%s in %s at %s, of a post of %s: %s', (text, timezone, now, postDate, expected) => {
    const { slot, codes } = place(text, { timezone, now, postDate });
    expect([...(slot === null ? [] : [slot]), ...codes].join(' ')).toBe(expected);
  });
});

const weekly = (days: readonly number[], ...times: readonly string[]) => [{ days, times }];
const DAILY = [1, 2, 3, 4, 5, 6, 7];
const SUNDAY = [7];
const FRIDAY = [5];

describe('a weekly slot', () => {
  it.each([
    ['as the clocks have it', SUNDAY, '02:30', NEW_YORK, '2026-02-27T12:00Z', '2026-03-01T07:30Z'],
    [
      'that the clocks jump over, an hour later',
      SUNDAY,
      '02:30',
      NEW_YORK,
      '2026-03-07T12:00Z',
      '2026-03-08T07:30Z',
    ],
    ['a week after that', SUNDAY, '02:30', NEW_YORK, '2026-03-08T07:00Z', '2026-03-15T06:30Z'],
    ['before the jump', SUNDAY, '01:59', NEW_YORK, '2026-03-07T12:00Z', '2026-03-08T06:59Z'],
    ['after the jump', SUNDAY, '03:00', NEW_YORK, '2026-03-07T12:00Z', '2026-03-08T07:00Z'],
    ['that exists twice, the first', SUNDAY, '01:30', NEW_YORK, '2026-10-31T12:00Z', '2026-11-01T05:30Z'],
    ['that exists twice, once', SUNDAY, '01:30', NEW_YORK, '2026-11-01T04:45Z', '2026-11-08T06:30Z'],
    ['in the jump of Copenhagen', SUNDAY, '02:30', COPENHAGEN, '2026-03-28T12:00Z', '2026-03-29T01:30Z'],
    ['in summer', DAILY, '09:00', COPENHAGEN, '2026-03-29T01:00Z', '2026-03-29T07:00Z'],
    ['in winter', DAILY, '09:00', COPENHAGEN, '2026-10-25T01:00Z', '2026-10-25T08:00Z'],
    [
      'in half an hour that is jumped over',
      SUNDAY,
      '02:15',
      LORD_HOWE,
      '2026-10-03T12:00Z',
      '2026-10-03T15:45Z',
    ],
    [
      'in half an hour that comes twice',
      SUNDAY,
      '01:45',
      LORD_HOWE,
      '2026-04-04T12:00Z',
      '2026-04-04T14:45Z',
    ],
    ['of a Friday that never was', FRIDAY, '09:00', APIA, '2011-12-29T20:00Z', '2012-01-05T19:00Z'],
    ['around a day that never was', DAILY, '09:00', APIA, '2011-12-29T19:00Z', '2011-12-30T19:00Z'],
    ['in Ramadan', DAILY, '02:30', CASABLANCA, '2026-02-14T12:00Z', '2026-02-15T01:30Z'],
    ['at the end of Ramadan', DAILY, '02:30', CASABLANCA, '2026-03-21T12:00Z', '2026-03-22T02:30Z'],
    [
      'of a Saturday whose last hour is jumped over',
      [6],
      '23:30',
      NUUK,
      '2026-03-28T12:00Z',
      '2026-03-29T01:30Z',
    ],
    ['in quarters of an hour', DAILY, '00:00', KATHMANDU, '2026-06-01T16:00Z', '2026-06-01T18:15Z'],
  ] as const)('%s', (_name, days, time, timezone, now, expected) => {
    const schedule = { slots: weekly(days, time) };
    expect(place('next', { timezone, now, postDate: null, schedule }).slot).toBe(expected);
  });
});

describe('the reason of a slot', () => {
  const taken = (text: string, link: string | null = null): Taken => ({ ms: Date.parse(text), link });
  const SELF = 'https://blog.example/a';
  // 2026-12-01 is a Tuesday.
  const BASE = { timezone: COPENHAGEN, now: '2026-12-01T07:00Z', postDate: null };
  const SLOTS = weekly(DAILY, '09:00');

  it.each<[string, string, Partial<Given>, string, string | null]>([
    ['is none where nothing was in the way', 'next', {}, '2026-12-01T08:00Z', null],
    ['is none where the day has not begun', 'next', { now: '2026-12-01T01:00Z' }, '2026-12-01T07:00Z', null],
    [
      'is the same link',
      'next',
      { schedule: { slots: SLOTS, sameLinkMs: 96 * HOUR_MS }, taken: [taken('2026-11-29T08:00Z', SELF)] },
      '2026-12-03T08:00Z',
      'Tue 09:00 → Thu 09:00: same link 2 days earlier',
    ],
    [
      'is the same link of a later pin, with dates where weekdays would not tell',
      'next',
      { schedule: { slots: SLOTS }, taken: [taken('2026-12-03T08:00Z', SELF)] },
      '2026-12-10T08:00Z',
      'Tue 2026-12-01 09:00 → Thu 2026-12-10 09:00: same link 2 days later',
    ],
    [
      'is the same link, also where that pin has the very minute',
      'next',
      { schedule: { slots: SLOTS, sameLinkMs: 24 * HOUR_MS }, taken: [taken('2026-12-01T08:00Z', SELF)] },
      '2026-12-02T08:00Z',
      'Tue 09:00 → Wed 09:00: same link at that time',
    ],
    [
      'is the gap',
      'next',
      { taken: [taken('2026-12-01T08:05Z')] },
      '2026-12-01T08:20Z',
      'Tue 09:00 → Tue 09:20: less than 15 minutes from the pin at Tue 09:05',
    ],
    [
      'is the rule that counts most, where several are in the way',
      'next',
      { taken: [taken('2026-12-01T07:00Z', SELF), taken('2026-12-08T07:00Z')] },
      '2026-12-08T07:15Z',
      'Tue 2026-12-01 09:00 → Tue 2026-12-08 08:15: same link 1 hour earlier',
    ],
    [
      'is the pins of a day',
      'next',
      { schedule: { perDay: 1 }, taken: [taken('2026-12-01T07:00Z')] },
      '2026-12-02T07:00Z',
      'Tue 09:00 → Wed 08:00: already 1 pin within 24 hours',
    ],
    [
      'is the minute',
      'next',
      { schedule: { gapMs: 0 }, taken: [taken('2026-12-01T08:00Z')] },
      '2026-12-01T08:01Z',
      'Tue 09:00 → Tue 09:01: the minute is taken',
    ],
    [
      'goes on into the week after a full one',
      'next',
      {
        schedule: { slots: SLOTS },
        taken: [1, 2, 3, 4, 5, 6, 7].map((day) => taken(`2026-12-0${day}T08:00Z`)),
      },
      '2026-12-08T08:00Z',
      'Tue 2026-12-01 09:00 → Tue 2026-12-08 09:00: the minute is taken',
    ],
    [
      'is the hour, of a relative time',
      '+14h',
      {},
      '2026-12-02T07:00Z',
      'Tue 22:00 → Wed 08:00: not between 08:00 and 22:00',
    ],
    [
      'is the slots, of a relative time',
      '+1d 18:00',
      { schedule: { slots: SLOTS } },
      '2026-12-03T08:00Z',
      'Wed 18:00 → Thu 09:00: none of schedule.slots',
    ],
    [
      'is the jump of the clocks',
      '+1d 02:30',
      { now: '2026-03-28T12:00Z', schedule: { slots: weekly(SUNDAY, '03:30') } },
      '2026-03-29T01:30Z',
      'Sun 02:30 → Sun 03:30: the clocks jump over that time',
    ],
    [
      'is the jump of the clocks, and what else',
      '+1d 02:30',
      { now: '2026-03-28T12:00Z' },
      '2026-03-29T06:00Z',
      'Sun 02:30 → Sun 08:00: the clocks jump over that time and not between 08:00 and 22:00',
    ],
    [
      'is that the post is old',
      '+3d',
      { postDate: '2026-11-01T07:00Z' },
      '2026-12-04T07:00Z',
      "counted from now, because the moment after the post's date is past",
    ],
    [
      'is the minute of an explicit time, which moves on',
      '2026-12-01 09:00',
      { taken: [taken('2026-12-01T08:00Z')] },
      '2026-12-01T08:01Z',
      'Tue 09:00 → Tue 09:01: the minute is taken',
    ],
    [
      'is that an explicit time is near and taken',
      '2026-12-01 08:02',
      { taken: [taken('2026-12-01T07:05Z')] },
      '2026-12-01T07:06Z',
      'Tue 08:02 → Tue 08:06: less than 5 minutes ahead and the minute is taken',
    ],
    [
      'is that a time is past, and what the next slot had in the way',
      '2026-11-30 09:00',
      { taken: [taken('2026-12-01T08:05Z')] },
      '2026-12-01T08:20Z',
      'the time is past: next free slot; Tue 09:00 → Tue 09:20: less than 15 minutes from the pin at Tue 09:05',
    ],
  ])('%s', (_name, text, given, slot, reason) => {
    expect(place(text, { ...BASE, ...given })).toMatchObject({ slot, reason });
  });

  it.each<[string, readonly Taken[], Partial<ScheduleSettings>, string]>([
    [
      '2026-12-01 09:00',
      [taken('2026-12-01T08:05Z')],
      {},
      '"2026-12-01 09:00" goes out at Tue 2026-12-01 09:00, which breaks schedule.gap (15 minutes; another pin goes out at Tue 2026-12-01 09:05).',
    ],
    [
      '2026-12-01 09:00',
      [taken('2026-12-01T08:05Z', SELF), taken('2026-12-01T10:00Z')],
      { perDay: 2 },
      '"2026-12-01 09:00" goes out at Tue 2026-12-01 09:00, which breaks schedule.gap (15 minutes; another pin goes out at Tue 2026-12-01 09:05) and schedule.per-day (2 pins in 24 hours; there are as many from Tue 2026-12-01 09:05 on) and schedule.same-link (7 days; the same page is pinned at Tue 2026-12-01 09:05).',
    ],
    [
      '2026-12-01 09:00',
      [taken('2026-12-01T08:00Z')],
      {},
      '"2026-12-01 09:00" goes out at Tue 2026-12-01 09:01, which breaks schedule.gap (15 minutes; another pin goes out at Tue 2026-12-01 09:00).',
    ],
    [
      'now',
      [taken('2026-12-01T07:03Z')],
      {},
      '"now" goes out at Tue 2026-12-01 08:05, which breaks schedule.gap (15 minutes; another pin goes out at Tue 2026-12-01 08:03).',
    ],
  ])('%s that breaks rules names them, and the pins in the way', (text, queue, schedule, message) => {
    const { codes, messages } = place(text, { ...BASE, taken: queue, schedule });
    expect([codes, messages]).toEqual([['schedule-cadence'], [message]]);
  });
});

describe('a post whose page may not be public before its date', () => {
  const given = {
    timezone: COPENHAGEN,
    now: '2026-12-01T07:00Z',
    postDate: '2026-12-05T09:00Z',
    notBefore: '2026-12-05T09:00Z',
  };
  it.each([
    ['next', '2026-12-05T09:00Z', ''],
    ['+0d', '2026-12-05T09:00Z', ''],
    ['+3h', '2026-12-05T12:00Z', ''],
    ['+1d 08:30', '2026-12-06T07:30Z', ''],
    ['2026-12-06 09:00', '2026-12-06T08:00Z', ''],
    ['2026-12-05 10:00', '2026-12-05T09:00Z', ''],
    ['2026-12-05 09:59', '2026-12-05T08:59Z', 'schedule-early'],
    ['2026-12-05', '2026-12-05T08:00Z', 'schedule-early'],
    ['now', '2026-12-01T07:05Z', 'schedule-early'],
  ])('%s: %s %s', (text, slot, codes) => {
    const placed = place(text, given);
    expect([placed.slot, placed.codes.join(' ')]).toEqual([slot, codes]);
  });

  it('says when the post comes', () => {
    expect(place('2026-12-05', given).messages).toEqual([
      '"2026-12-05" goes out at Sat 2026-12-05 09:00, before the post\'s date (Sat 2026-12-05 10:00): its page may not be public by then.',
    ]);
  });
});
