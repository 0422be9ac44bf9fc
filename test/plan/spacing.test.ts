import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wish } from '../../src/content/pin.js';
import { EMPTY_LEDGER, type Entry } from '../../src/plan/ledger.js';
import { makePlan } from '../../src/plan/make-plan.js';
import type { PostRow } from '../../src/plan/observation.js';
import type { Plan, Step } from '../../src/plan/plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import type { ScheduleSettings } from '../../src/settings.js';
import { HOUR_MS, makeEntry, makePin, makeRow, makeWanted, NOW, placeOf, SCHEDULE } from './make-wanted.js';

/**
 * The rules of spacing, said again in the plainest way and without any code of the plan: one minute, one pin; the gap; the pins of
 * every 24 hours; the distance of equal links; hours or weekly slots by the platform's own clocks.
 */
const MINUTE = 60_000;
const DAY = 24 * HOUR_MS;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Minute {
  readonly ms: number;
  readonly link: string | null;
}

interface Rules {
  readonly schedule: ScheduleSettings;
  readonly timezone: string;
}

function breaks({ ms, link }: Minute, others: readonly Minute[], { schedule }: Rules): string | null {
  const distance = (other: Minute) => Math.abs(other.ms - ms);
  if (others.some((other) => distance(other) === 0)) return 'minute';
  if (others.some((other) => distance(other) < schedule.gapMs)) return 'gap';
  if (link !== null && others.some((other) => other.link === link && distance(other) < schedule.sameLinkMs))
    return 'same-link';
  const all = [...others.map((other) => other.ms), ms];
  const isFull = all.some((start) => {
    const day = all.filter((one) => one >= start && one < start + DAY);
    return day.includes(ms) && day.length > schedule.perDay;
  });
  return isFull ? 'per-day' : null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function isOpen(ms: number, { schedule, timezone }: Rules): boolean {
  const clock =
    clocks.get(timezone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(timezone, clock);
  const [weekday = '', time = ''] = clock.format(ms).split(' ');
  if (schedule.slots.length === 0) return time >= '08:00' && time < '22:00';
  const day = WEEKDAYS.indexOf(weekday) + 1;
  return schedule.slots.some(({ days, times }) => days.includes(day) && times.includes(time));
}

const LINKS = ['https://blog.example/x/', 'https://blog.example/y/', 'https://blog.example/z/?utm_source=p'];
const bare = (link: string | null) =>
  link === null ? null : link.replace(/\?utm_source=p$/, '').replace(/\/$/, '');

/** A pin in the ledger: how far from now, in quarters of an hour and minutes; its page; its state. */
const known = fc.record({
  minutes: fc.integer({ min: -2 * 1440, max: 4 * 1440 }),
  link: fc.constantFrom(...LINKS),
  state: fc.constantFrom(
    'scheduled',
    'published',
    'intent',
    'held',
    'cancelling',
    'failed',
    'removed',
    'abandoned',
  ),
  /** How many minutes away Publer has it, where somebody moved it; null where Publer was not asked. */
  moved: fc.option(fc.constantFrom(0, 0, 7, 95)),
});

/** A post that something else put into the calendar. */
const stranger = fc.record({
  minutes: fc.integer({ min: -1440, max: 3 * 1440 }),
  link: fc.option(fc.constantFrom(...LINKS)),
});

const fresh = fc.record({
  link: fc.constantFrom(...LINKS, 'https://blog.example/own/'),
  wish: fc.constantFrom<Wish>(
    { kind: 'next' },
    { kind: 'next' },
    { kind: 'next' },
    { kind: 'now' },
    { kind: 'after', hours: 0, days: 1, time: '18:00' },
    { kind: 'after', hours: 30, days: 0, time: null },
    { kind: 'at', ms: NOW + 26 * HOUR_MS, offset: null },
  ),
  daysOld: fc.integer({ min: -2, max: 3 }),
});

const rules = fc.record({
  timezone: fc.constantFrom('UTC', 'Europe/Copenhagen', 'America/New_York', 'Asia/Kathmandu'),
  schedule: fc.record({
    gapMs: fc.constantFrom(0, 15 * MINUTE, 2 * HOUR_MS),
    perDay: fc.integer({ min: 1, max: 5 }),
    sameLinkMs: fc.constantFrom(0, DAY, 2 * DAY),
    leadMs: fc.constantFrom(0, HOUR_MS, 5 * HOUR_MS),
    slots: fc.constantFrom(
      [],
      [],
      [{ days: [1, 2, 3, 4, 5, 6, 7], times: ['09:00', '12:30', '12:40', '18:00'] }],
      [
        { days: [1, 3], times: ['18:00', '07:15'] },
        { days: [6, 7], times: ['10:30'] },
      ],
    ),
  }),
});

interface World {
  readonly rules: Rules;
  readonly entries: readonly Entry[];
  readonly rows: readonly PostRow[];
  readonly wanted: readonly Wanted[];
  /** What is on the calendar before the run. */
  readonly queue: readonly Minute[];
}

const FREE: readonly string[] = ['failed', 'removed', 'abandoned'];

const worlds = fc
  .record({
    rules,
    known: fc.array(known, { maxLength: 14 }),
    strangers: fc.array(stranger, { maxLength: 6 }),
    fresh: fc.array(fresh, { minLength: 1, maxLength: 8 }),
  })
  .map((drawn): World => {
    const entries: Entry[] = [];
    const rows: PostRow[] = [];
    const queue: Minute[] = [];
    drawn.known.forEach(({ minutes, link, state, moved }, index) => {
      const ms = NOW + minutes * MINUTE;
      const isSeen = moved !== null && (state === 'scheduled' || state === 'published');
      const entry = makeEntry(makeWanted(`known${index}`), {
        ...{ slot: new Date(ms).toISOString(), link, state },
        postId: isSeen ? `post${index}` : null,
      });
      entries.push(entry);
      const listed = ms + (moved ?? 0) * MINUTE;
      if (isSeen) rows.push(makeRow(entry, { ms: listed, state }));
      if (!FREE.includes(state)) queue.push({ ms: isSeen ? listed : ms, link: bare(link) });
    });
    drawn.strangers.forEach(({ minutes, link }, index) => {
      const ms = NOW + minutes * MINUTE;
      const entry = makeEntry(makeWanted(`stranger${index}`));
      rows.push(makeRow(entry, { ...{ id: `other${index}`, ms, link }, text: 'by hand' }));
      queue.push({ ms, link: bare(link) });
    });
    const wanted = drawn.fresh.map(({ link, wish, daysOld }, index) =>
      makeWanted(`new${index}`, { link, wish, postDateMs: NOW - daysOld * DAY }),
    );
    const schedule = { ...SCHEDULE, ...drawn.rules.schedule };
    return { rules: { ...drawn.rules, schedule }, entries, rows, wanted, queue };
  });

function planOf(world: World, change: Partial<Pick<World, 'wanted' | 'entries' | 'rows'>> = {}): Plan {
  const { rules: given, wanted, entries, rows } = { ...world, ...change };
  const ledger = { ...EMPTY_LEDGER, entries: [...entries] };
  return makePlan({
    wanted,
    ledger: { ledger, existed: true },
    rows,
    nowMs: NOW,
    settings: { schedule: given.schedule, since: null, limits: { maxChanges: 1000 }, placeOf },
    timezone: given.timezone,
    problems: [],
  });
}

const minuteOf = ({ slotMs, wanted }: Step): Minute => ({
  ms: slotMs ?? Number.NaN,
  link: bare(wanted.pin.link),
});
const kindOf = ({ wanted }: Step) => wanted.pin.wish?.kind ?? null;
const createsOf = (plan: Plan) => plan.steps.filter(({ action }) => action === 'create');
const slotsOf = (plan: Plan) =>
  Object.fromEntries(
    plan.steps.map(({ wanted, action, slotMs, reason }) => [wanted.key, [action, slotMs, reason]]),
  );

/** The creates in the order in which slots are given: explicit ones, `now`, then the others as they come. */
function inTurn(plan: Plan): Step[] {
  const rank = (step: Step) => (kindOf(step) === 'at' ? 2 : kindOf(step) === 'now' ? 1 : 0);
  return createsOf(plan).sort((a, b) => rank(b) - rank(a));
}

describe('for any calendar and any new pins', () => {
  it('no slot that is chosen breaks a rule, and each is the first that keeps them all', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const before = [...world.queue];
        for (const step of inTurn(planOf(world))) {
          const minute = minuteOf(step);
          if (kindOf(step) === 'next') {
            let first = NOW + Math.max(world.rules.schedule.leadMs, 5 * MINUTE);
            while (
              !isOpen(first, world.rules) ||
              breaks({ ...minute, ms: first }, before, world.rules) !== null
            )
              first += MINUTE;
            expect(new Date(minute.ms).toISOString()).toBe(new Date(first).toISOString());
          } else if (kindOf(step) === 'after') {
            expect([isOpen(minute.ms, world.rules), breaks(minute, before, world.rules)]).toEqual([
              true,
              null,
            ]);
          } else expect(breaks(minute, before, world.rules)).not.toBe('minute');
          before.push(minute);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a reason is given exactly where the slot is not the first one that is open', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        let open = NOW + Math.max(world.rules.schedule.leadMs, 5 * MINUTE);
        while (!isOpen(open, world.rules)) open += MINUTE;
        for (const step of createsOf(planOf(world))) {
          if (kindOf(step) !== 'next') continue;
          const why = step.reason?.replace(/^edited after it failed: .*?(?:; |$)/, '') ?? '';
          expect(why === '').toBe(step.slotMs === open);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('an explicit time that breaks rules is told, and one that breaks none is not', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const before = [...world.queue];
        for (const step of inTurn(planOf(world))) {
          const isOwn = kindOf(step) === 'at' || kindOf(step) === 'now';
          const isTold = step.problems.some(({ code }) => code === 'schedule-cadence');
          expect(isTold).toBe(isOwn && breaks(minuteOf(step), before, world.rules) !== null);
          before.push(minuteOf(step));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which files, entries and posts are read makes no difference', () => {
    const shuffled = worlds.chain((world) =>
      fc.record({
        world: fc.constant(world),
        wanted: fc.shuffledSubarray([...world.wanted], { minLength: world.wanted.length }),
        entries: fc.shuffledSubarray([...world.entries], { minLength: world.entries.length }),
        rows: fc.shuffledSubarray([...world.rows], { minLength: world.rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ world, ...order }) => {
        expect(slotsOf(planOf(world, order))).toEqual(slotsOf(planOf(world)));
      }),
      { numRuns: 60 },
    );
  });

  it('what is in the ledger stays where it is, whatever is added', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const live = world.entries.filter(({ state }) => state === 'scheduled' || state === 'published');
        const posts = live.map(({ path, link, title, text, media }) => {
          const name = path.replace(/^posts\/|\.md$/g, '');
          const pin = makePin(name);
          expect([pin.title, pin.description, media]).toEqual([title, text, [`sha-${name}`]]);
          return makeWanted(name, { link });
        });
        const entries = world.entries.map((entry) => {
          const wanted = posts.find(({ key }) => key === entry.key);
          return wanted === undefined ? entry : { ...entry, fingerprint: makeEntry(wanted).fingerprint };
        });
        const slots = (wanted: readonly Wanted[]) => {
          const { steps } = planOf(world, { wanted, entries });
          return posts.map(({ key }) => steps.find((step) => step.wanted.key === key));
        };
        const alone = slots(posts).map((step) => [step?.action, step?.slotMs]);
        // Where somebody moved a post in Publer, there.
        const minutes = new Map(world.rows.map(({ id, ms }) => [id, Math.floor(ms / 60_000) * 60_000]));
        expect(alone).toEqual(
          live.map(({ slot, state, postId }) => [
            'keep',
            (state === 'scheduled' ? minutes.get(postId ?? '') : undefined) ?? Date.parse(slot),
          ]),
        );
        expect(slots([...world.wanted, ...posts]).map((step) => [step?.action, step?.slotMs])).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});
