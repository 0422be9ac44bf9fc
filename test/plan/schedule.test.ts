import { describe, expect, it } from 'vitest';
import { parseSchedule } from '../../src/plan/schedule.js';

const BERLIN = 'Europe/Berlin';

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
    ['2026-12-1 9:30', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-07-01 09:30', BERLIN, '2026-07-01T07:30:00Z'],
    ['2026-12-01', BERLIN, '2026-12-01T08:00:00Z'],
    ['2026-12-01 09:30:15', BERLIN, '2026-12-01T08:30:15Z'],
    ['  2026-12-01 09:30  ', BERLIN, '2026-12-01T08:30:00Z'],
    ['2026-12-01T09:30:00+01:00', 'America/New_York', '2026-12-01T08:30:00Z'],
    ['2026-12-01T09:30:00.000Z', BERLIN, '2026-12-01T09:30:00Z'],
    ['2026-12-01 09:30 -0500', BERLIN, '2026-12-01T14:30:00Z'],
    ['2026-12-01 09:30 +05:45', BERLIN, '2026-12-01T03:45:00Z'],
    ['2026-12-01 09:30', 'Asia/Kathmandu', '2026-12-01T03:45:00Z'],
    ['2026-12-01 00:00', 'Pacific/Kiritimati', '2026-11-30T10:00:00Z'],
    // The clocks jump forward: these local times do not exist.
    ['2027-03-14 02:30', 'America/New_York', 'schedule-gap'],
    ['2027-03-28 02:00', 'Europe/Copenhagen', 'schedule-gap'],
    ['2026-10-04 02:15', 'Australia/Lord_Howe', 'schedule-gap'],
    ['2026-10-04 02:30', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['2011-12-30 12:00', 'Pacific/Apia', 'schedule-gap'],
    ['2027-03-14 03:00', 'America/New_York', '2027-03-14T07:00:00Z'],
    // The clocks go back: these exist twice, the first counts.
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T05:30:00Z schedule-overlap'],
    ['2026-10-25 02:30', 'Europe/Copenhagen', '2026-10-25T00:30:00Z schedule-overlap'],
    ['2027-04-04 01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00Z schedule-overlap'],
    ['2026-12-01 09:30', null, '2026-12-01T09:30:00Z schedule-zone'],
    ['2026-12-01T09:30:00Z', null, '2026-12-01T09:30:00Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(at(text, zone)).toBe(expected);
  });

  it.each([
    ['now', '{"kind":"now"}'],
    ['Next', '{"kind":"next"}'],
    ['+3d', '{"kind":"after","hours":0,"days":3,"time":null}'],
    ['+2w 18:00', '{"kind":"after","hours":0,"days":14,"time":"18:00"}'],
    ['+1d 9:05', '{"kind":"after","hours":0,"days":1,"time":"09:05"}'],
    ['+6h', '{"kind":"after","hours":6,"days":0,"time":null}'],
  ])('%s is relative', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2026-02-30', 'schedule-invalid'],
    ['2026-13-01', 'schedule-invalid'],
    ['2026-02-29 10:00', 'schedule-invalid'],
    ['2026-12-01 24:00', 'schedule-invalid'],
    ['2026-12-01 09:60', 'schedule-invalid'],
    ['2026-12-01T09:30:00+25:00', 'schedule-invalid'],
    ['2026-12-01+01:00', 'schedule-invalid'],
    ['+6h 18:00', 'schedule-invalid'],
    ['+2w 25:00', 'schedule-invalid'],
    ['-3d', 'schedule-invalid'],
    ['tomorrow', 'schedule-invalid'],
    ['615', 'schedule-invalid'],
    ['', 'schedule-invalid'],
    ['15/01/2024', 'schedule-ambiguous'],
    ['01.02.2026 10:00', 'schedule-ambiguous'],
    [`2026-12-01 ${'9'.repeat(100_000)}`, 'schedule-invalid'],
    [`+${' '.repeat(100_000)}d`, 'schedule-invalid'],
  ])('%.30s is refused, never guessed', (text, code) => {
    expect(at(text)).toBe(code);
  });

  it('names the nearest valid times where the clocks jump', () => {
    const { findings } = parseSchedule('2027-03-14 02:30', { timezone: 'America/New_York', time: '09:00' });
    expect(findings[0]?.message).toContain('2027-03-14 01:30 and 2027-03-14 03:30');
    expect(findings[0]?.hint).toBe('schedule: 2027-03-14 03:30');
  });
});
