import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedule } from '../../src/plan/schedule.js';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const COPENHAGEN = 'Europe/Copenhagen';
const LORD_HOWE = 'Australia/Lord_Howe';
const APIA = 'Pacific/Apia';

function at(text: string, timezone: string | null = BERLIN): string {
  const { wish, findings } = parseSchedule(text, { timezone, time: '09:00' });
  const codes = findings.map((finding) => finding.code).join(' ');
  const moment =
    wish?.kind === 'at' ? `${new Date(wish.ms).toISOString().slice(0, 19)}Z` : JSON.stringify(wish);
  return codes === '' ? moment : `${wish === null ? '' : `${moment} `}${codes}`;
}

describe('a schedule', () => {
  it.each([
    ['2026-12-01 09:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01T09:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01t09:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01  09:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-1 9:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-07-01 09:30', BERLIN, '2026-07-01T07:30:00Z'],
    ['2026-12-01', BERLIN, '2026-12-01T08:00:00Z'],
    ['2028-02-29', BERLIN, '2028-02-29T08:00:00Z'],
    ['2026-12-31 23:59', BERLIN, '2026-12-31T22:59:00Z'],
    ['2026-12-01 00:00', BERLIN, '2026-11-30T23:00:00Z'],
    ['2026-12-01 09:30:15', BERLIN, '2026-12-01T08:30:15Z schedule-seconds'],
    ['2026-12-01 09:30:15.250', BERLIN, '2026-12-01T08:30:15Z schedule-seconds'],
    ['  2026-12-01 09:30  ', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01T09:30:00+01:00', NEW_YORK, '2026-12-01T08:30:00Z'],
    ['2026-12-01T09:30:00.000Z', BERLIN, '2026-12-01T09:30:00Z'],
    ['2026-12-01t09:30z', BERLIN, '2026-12-01T09:30:00Z'],
    ['2026-12-01T09:30:00.123456789+05:45', BERLIN, '2026-12-01T03:45:00Z'],
    ['2026-12-01T09:30+01', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01 09:30 -0500', BERLIN, '2026-12-01T14:30:00Z'],
    ['2026-12-01 09:30 +05:45', BERLIN, '2026-12-01T03:45:00Z'],
    ['2026-12-01 09:30 +14:00', BERLIN, '2026-11-30T19:30:00Z'],
    ['2026-12-01 09:30 -12:00', BERLIN, '2026-12-01T21:30:00Z'],
    ['2026-12-01 09:30', 'UTC', '2026-12-01T09:30:00Z'],
    ['2026-12-01 09:30', 'Asia/Kathmandu', '2026-12-01T03:45:00Z'],
    ['2026-12-01 00:00', 'Pacific/Kiritimati', '2026-11-30T10:00:00Z'],
    ['2026-12-01 23:00', 'Pacific/Pago_Pago', '2026-12-02T10:00:00Z'],
    // The clocks jump forward: these local times do not exist.
    ['2027-03-14 01:59', NEW_YORK, '2027-03-14T06:59:00Z'],
    ['2027-03-14 02:00', NEW_YORK, 'schedule-gap'],
    ['2027-03-14 02:30', NEW_YORK, 'schedule-gap'],
    ['2027-03-14 02:59:59', NEW_YORK, 'schedule-gap'],
    ['2027-03-14 03:00', NEW_YORK, '2027-03-14T07:00:00Z'],
    ['2027-03-28 02:00', COPENHAGEN, 'schedule-gap'],
    ['2027-03-28 03:00', COPENHAGEN, '2027-03-28T01:00:00Z'],
    ['2026-10-04 02:15', LORD_HOWE, 'schedule-gap'],
    ['2026-10-04 02:30', LORD_HOWE, '2026-10-03T15:30:00Z'],
    ['2011-12-30 12:00', APIA, 'schedule-gap'],
    ['2011-12-30', APIA, 'schedule-gap'],
    ['2011-12-31 12:00', APIA, '2011-12-30T22:00:00Z'],
    // The clocks go back: these exist twice, the first counts.
    ['2026-11-01 00:59', NEW_YORK, '2026-11-01T04:59:00Z'],
    ['2026-11-01 01:30', NEW_YORK, '2026-11-01T05:30:00Z schedule-overlap'],
    ['2026-11-01 02:00', NEW_YORK, '2026-11-01T07:00:00Z'],
    ['2026-10-25 02:30', COPENHAGEN, '2026-10-25T00:30:00Z schedule-overlap'],
    ['2026-10-25 02:30+01:00', COPENHAGEN, '2026-10-25T01:30:00Z'],
    ['2027-04-04 01:29', LORD_HOWE, '2027-04-03T14:29:00Z'],
    ['2027-04-04 01:45', LORD_HOWE, '2027-04-03T14:45:00Z schedule-overlap'],
    // Nothing says the zone.
    ['2026-12-01 09:30', null, '2026-12-01T09:30:00Z schedule-zone'],
    ['2027-03-28 02:30', null, '2027-03-28T02:30:00Z schedule-zone'],
    ['2026-12-01T09:30:00Z', null, '2026-12-01T09:30:00Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(at(text, zone)).toBe(expected);
  });

  it.each([
    ['now', '{"kind":"now"}'],
    ['Next', '{"kind":"next"}'],
    [' NEXT ', '{"kind":"next"}'],
    ['+3d', '{"kind":"after","hours":0,"days":3,"time":null}'],
    ['+0d', '{"kind":"after","hours":0,"days":0,"time":null}'],
    ['+3 D', '{"kind":"after","hours":0,"days":3,"time":null}'],
    ['+2w 18:00', '{"kind":"after","hours":0,"days":14,"time":"18:00"}'],
    ['+1d 9:05', '{"kind":"after","hours":0,"days":1,"time":"09:05"}'],
    ['+6h', '{"kind":"after","hours":6,"days":0,"time":null}'],
  ])('%s is relative', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2026-02-30', 'schedule-invalid'],
    ['2026-04-31 10:00', 'schedule-invalid'],
    ['2026-13-01', 'schedule-invalid'],
    ['2026-00-10', 'schedule-invalid'],
    ['2026-02-29 10:00', 'schedule-invalid'],
    ['2026-12-01 24:00', 'schedule-invalid'],
    ['2026-12-01 09:60', 'schedule-invalid'],
    ['2026-12-01 09:30:60', 'schedule-invalid'],
    ['2026-12-01T09:30:00+25:00', 'schedule-invalid'],
    ['2026-12-01T09:30:00+14:30', 'schedule-invalid'],
    ['2026-12-01T09:30:00+01:75', 'schedule-invalid'],
    ['2026-12-01+01:00', 'schedule-invalid'],
    ['2026-12-01TT09:30', 'schedule-invalid'],
    ['0026-12-01', 'schedule-invalid'],
    ['9999-12-31 23:59', 'schedule-invalid'],
    ['12026-12-01', 'schedule-invalid'],
    ['2026/12/01', 'schedule-invalid'],
    ['2026-12-01 9am', 'schedule-invalid'],
    ['+6h 18:00', 'schedule-invalid'],
    ['+2w 25:00', 'schedule-invalid'],
    ['+3m', 'schedule-invalid'],
    ['+99999d', 'schedule-invalid'],
    ['-3d', 'schedule-invalid'],
    ['3d', 'schedule-invalid'],
    ['tomorrow', 'schedule-invalid'],
    ['two ways', 'schedule-invalid'],
    ['615', 'schedule-invalid'],
    ['', 'schedule-invalid'],
    ['15/01/2024', 'schedule-ambiguous'],
    ['01.02.2026 10:00', 'schedule-ambiguous'],
    ['1-2-26', 'schedule-ambiguous'],
    [`2026-12-01 ${'9'.repeat(100_000)}`, 'schedule-invalid'],
    [`2026-12-01${' '.repeat(100_000)}09:30`, 'schedule-invalid'],
    [`2026-12-01 09:30:00.${'0'.repeat(100_000)}Z`, 'schedule-invalid'],
    [`+${' '.repeat(100_000)}d`, 'schedule-invalid'],
    [`+3d${' '.repeat(100_000)}x`, 'schedule-invalid'],
    [`15/01/2024${' '.repeat(100_000)}x`, 'schedule-ambiguous'],
  ])('%.30s is refused, never guessed', (text, code) => {
    expect(at(text)).toBe(code);
  });

  it.each([
    ['2026-12-01 09:30:45', 'schedule: 2026-12-01 09:31'],
    ['2026-12-31T23:59:01', 'schedule: 2027-01-01 00:00'],
    ['2026-12-01T09:30:45+05:45', 'schedule: 2026-12-01 09:31+05:45'],
  ])('%s has seconds: the whole minute that is taken is said', (text, hint) => {
    const { findings } = parseSchedule(text, { timezone: BERLIN, time: '09:00' });
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'warning', code: 'schedule-seconds', hint }),
    ]);
    expect(
      parseSchedule(hint.replace('schedule: ', ''), { timezone: BERLIN, time: '09:00' }).findings,
    ).toEqual([]);
  });

  it.each([
    ['+3d 10:00', ['schedule-zone']],
    ['+2w 9:00', ['schedule-zone']],
    ['+3d', []],
    ['+6h', []],
  ])('%s without a zone: %j', (text, codes) => {
    const { findings } = parseSchedule(text, { timezone: null, time: '09:00' });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('names the nearest valid times where the clocks jump', () => {
    const { findings } = parseSchedule('2027-03-14 02:30', { timezone: NEW_YORK, time: '09:00' });
    expect(findings[0]?.message).toContain('2027-03-14 01:30 and 2027-03-14 03:30');
    expect(findings[0]?.hint).toBe('schedule: 2027-03-14 03:30');
  });

  it('says how to write the second of two equal times, and understands it', () => {
    const { findings } = parseSchedule('2026-11-01 01:30', { timezone: NEW_YORK, time: '09:00' });
    const hint = findings[0]?.hint ?? '';
    expect(at(/^schedule: (\S+)/.exec(hint)?.[1] ?? '')).toBe('2026-11-01T06:30:00Z');
  });

  it('keeps the offset that the author wrote, and none where there is none', () => {
    const offset = (text: string) => {
      const { wish } = parseSchedule(text, { timezone: BERLIN, time: '09:00' });
      return wish?.kind === 'at' ? wish.offset : undefined;
    };
    expect(offset('2026-12-01T09:30-0500')).toBe('-05:00');
    expect(offset('2026-12-01T09:30Z')).toBe('+00:00');
    expect(offset('2026-12-01T09:30')).toBeNull();
  });
});

const zone = fc.constantFrom(NEW_YORK, COPENHAGEN, LORD_HOWE, APIA, 'Asia/Kathmandu', 'Pacific/Chatham');
const minute = fc.integer({ min: Date.UTC(2010, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });

/** What a wall clock shows, by the platform's own formatter. */
function wallClock(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(ms);
}

describe('reading a schedule', () => {
  it('finds the instant at which a clock on the wall shows that time, the first of two', () => {
    fc.assert(
      fc.property(minute, zone, (minutes, timezone) => {
        const ms = minutes * 60_000;
        const { wish, findings } = parseSchedule(wallClock(ms, timezone), { timezone, time: '09:00' });
        const found = wish?.kind === 'at' ? wish.ms : Number.NaN;
        expect(wallClock(found, timezone)).toBe(wallClock(ms, timezone));
        if (findings.length === 0) expect(found).toBe(ms);
        else expect(found).toBeLessThanOrEqual(ms);
      }),
    );
  });

  it('gives a wish or an error for any text, and never a long message', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9 :+\-TZdhw./]{0,40}$/),
      fc.string({ maxLength: 8 }).map((part) => part.repeat(2_000)),
    );
    fc.assert(
      fc.property(text, fc.option(zone), (schedule, timezone) => {
        const { wish, findings } = parseSchedule(schedule, { timezone, time: '09:00' });
        expect(findings.some((finding) => finding.severity === 'error')).toBe(wish === null);
        for (const { message, hint } of findings)
          expect(message.length + (hint ?? '').length).toBeLessThan(400);
      }),
      { numRuns: 300 },
    );
  });
});
