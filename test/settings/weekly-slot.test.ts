import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import { readSettings } from '../../src/settings/read-settings.js';
import { memoryFiles } from '../site/memory-files.js';

const FILE = '.github/pin-on-merge.yml';
const read = (text: string) => readSettings(memoryFiles({ [FILE]: text }), null, []).schedule.slots;

function mistakes(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ where, message, hint }) => `${where} ${message} ${hint ?? ''}`.trim());
  }
}

describe('a weekly slot', () => {
  it.each([
    ['mon 09:00', [1], ['09:00']],
    ['mon-fri 09:00 18:00', [1, 2, 3, 4, 5], ['09:00', '18:00']],
    ['sat,sun 10:30', [6, 7], ['10:30']],
    ['fri-mon 12:00', [5, 6, 7, 1], ['12:00']],
    ['sun-sat 12:00', [7, 1, 2, 3, 4, 5, 6], ['12:00']],
    ['mon-sun 00:00 23:59', [1, 2, 3, 4, 5, 6, 7], ['00:00', '23:59']],
    ['tue-tue 12:00', [2], ['12:00']],
    ['mon-wed,fri,sat-sun 07:15', [1, 2, 3, 5, 6, 7], ['07:15']],
    ['mon,mon-tue 07:15', [1, 2], ['07:15']],
    ['  Mon-FRI   09:00  ', [1, 2, 3, 4, 5], ['09:00']],
  ])('%s is days and times', (text, days, times) => {
    expect(read(`schedule: { slots: [${JSON.stringify(text)}] }`)).toEqual([{ days, times }]);
  });

  it.each([
    [
      'someday 09:00',
      '"someday" is no day; days are mon, tue, wed, thu, fri, sat, sun, every day is mon-sun',
    ],
    ['daily 09:00', '"daily" is no day; days are mon, tue, wed, thu, fri, sat, sun, every day is mon-sun'],
    ['monday 09:00', '"monday" is no day'],
    ['mon-wed-fri 09:00', '"mon-wed-fri" is no day'],
    ['mon, tue 09:00', '"" is no day'],
    ['09:00', '"09:00" is no day'],
    ['', '"" is no day'],
    ['mon', '"mon" has no time; in a list in brackets an entry with a comma needs quotes'],
    ['mon 9:00', '"9:00" is no time of day; times are written like 09:00'],
    ['mon 24:00', '"24:00" is no time of day'],
    ['mon 09:60', '"09:60" is no time of day'],
    ['mon 9am', '"9am" is no time of day'],
    ['mon 09:00,18:00', '"09:00,18:00" is no time of day'],
    ['mon 09:00 tue 10:00', '"tue" is no time of day'],
    [`mon ${'9'.repeat(5000)}`, `"${'9'.repeat(40)}…" is no time of day`],
  ])('%.30s is none, and why', (text, hint) => {
    const [only, ...others] = mistakes(`schedule: { slots: [${JSON.stringify(text)}] }`);
    const form = 'days and times such as "mon-fri 09:00 18:00" or "sat,sun 10:30" is expected.';
    expect([only, others]).toEqual([expect.stringContaining(`\`schedule.slots.0\`: ${form} ${hint}`), []]);
  });

  it('that is wrong is told at its place, with all other mistakes of `schedule`', () => {
    const text = [
      'schedule:',
      '  slots:',
      '    - mon-fri 09:00',
      '    - someday 09:00',
      '    - sat 25:00',
      '  time: 9:00',
      '  lead: soon',
      '  gap: 15 minutes',
      '  per-day: 37',
      '  same-link: -1d',
      '  past: now',
      '  default: tomorrow',
      '  slot: [mon 09:00]',
    ].join('\n');
    expect(
      mistakes(text)
        .map((one) => one.replace(/: .*| did you.*/, ''))
        .sort(),
    ).toEqual(
      [
        `${FILE}:4:7 \`schedule.slots.1\``,
        `${FILE}:5:7 \`schedule.slots.2\``,
        `${FILE}:6:3 \`schedule.time\``,
        `${FILE}:7:3 \`schedule.lead\``,
        `${FILE}:8:3 \`schedule.gap\``,
        `${FILE}:9:3 \`schedule.per-day\``,
        `${FILE}:10:3 \`schedule.same-link\``,
        `${FILE}:11:3 \`schedule.past\``,
        `${FILE}:12:3 \`schedule.default\``,
        `${FILE}:13:3 Unknown setting \`schedule.slot\`.`,
      ].sort(),
    );
  });

  it('in brackets without quotes is split at its comma, which is told', () => {
    expect(mistakes('schedule: { slots: [sat,sun 10:30] }')).toEqual([
      expect.stringMatching(
        /slots\.0`: .*"sat" has no time; in a list in brackets an entry with a comma needs quotes$/,
      ),
    ]);
  });

  it.each([['schedule: { slots: mon-fri 09:00 }'], ['schedule: { slots: { mon: 09:00 } }']])(
    '%s is no list',
    (text) => {
      expect(mistakes(text)).toEqual([expect.stringContaining('`schedule.slots`: a list is expected')]);
    },
  );
});
