import { Temporal } from 'temporal-polyfill';
import { compareProblems, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { applyStrangers } from './apply-strangers.js';
import { assignSlots } from './assign-slots.js';
import { decideStep } from './decide-step.js';
import { decideDeparted, type Fate } from './departed.js';
import { findDuplicates } from './find-duplicates.js';
import { judgeDue } from './judge-due.js';
import type { PageAnswers } from './judge-pages.js';
import { compare, type Ledger } from './ledger.js';
import { makeCalendars, makeMinutes } from './make-calendars.js';
import { type Matches, matchPins } from './match.js';
import type { PostRow } from './observation.js';
import type { Plan, Step } from './plan.js';
import { makePortion } from './portion.js';
import { listChanges, tooManyChanges } from './too-many-changes.js';
import type { Wanted } from './wanted.js';

export interface PlanInput {
  readonly wanted: readonly Wanted[];
  /** null where it was not read: then every pin is shown as new. */
  readonly ledger: { readonly ledger: Ledger; readonly existed: boolean } | null;
  /** Posts of Publer's calendar; empty where it was not read. */
  readonly rows: readonly PostRow[];
  readonly nowMs: number;
  readonly settings: Pick<Settings, 'schedule' | 'since' | 'limits' | 'placeOf'> &
    Partial<Pick<Settings, 'wording' | 'lifecycle' | 'backfill'>>;
  /** IANA zone of the site. */
  readonly timezone: string;
  /** Problems that belong to no pin. */
  readonly problems: readonly Problem[];
  /** What pages and pictures answered; absent where they were not asked. */
  readonly pages?: PageAnswers | null;
  /** What became of the posts of pins that nothing wants any more; where it is absent, nobody knows. */
  readonly posts?: Posts;
}

export interface Posts {
  /** Of a post, by its path from the repository root. */
  fateOf(path: string): Fate;
  /** Path relative to the root. */
  fileOf(path: string): string;
}

const UNKNOWN_POSTS: Posts = { fateOf: () => 'unread', fileOf: (path) => path };
const LIFECYCLE: Settings['lifecycle'] = { edited: 'update', removed: 'keep' };

/** What the posts want against what the ledger and the calendar know: one step for each pin. Pure. */
export function makePlan(input: PlanInput): Plan {
  const entries = input.ledger?.ledger.entries ?? [];
  const ordered = [...input.wanted].sort(byPostDate);
  const matches = matchPins(ordered, entries);
  const { backfill = false } = input.settings;
  const decided = [...decideWanted(ordered, matches, input), ...decideUnmatched(ordered, matches, input)];
  const bounds = input.ledger === null && !backfill ? null : input.settings;
  const steps = judgeDue(applyStrangers(decided, input), input.pages ?? null, (unplaced) =>
    assignSlots(unplaced, {
      calendars: makeCalendars(entries, input.rows),
      minuteOf: makeMinutes(input.rows),
      nowMs: input.nowMs,
      judgesPast: input.ledger !== null,
      schedule: input.settings.schedule,
      timezone: input.timezone,
      portion: makePortion(unplaced, bounds),
    }),
  );
  const matched = new Set(matches.entries.values());
  const changes = listChanges(steps, backfill);
  const tooMany = changes.length > input.settings.limits.maxChanges && input.ledger !== null;
  return {
    steps,
    problems: distinct([
      ...input.problems,
      ...(tooMany ? [tooManyChanges(changes, input.settings)] : []),
      ...steps.flatMap((step) => step.problems),
      ...findDuplicates(steps),
    ]),
    orphans: entries.filter(
      (entry) => (entry.state === 'intent' || entry.state === 'held') && !matched.has(entry),
    ),
    tooManyChanges: tooMany ? changes.length : null,
  };
}

function decideWanted(ordered: readonly Wanted[], matches: Matches, input: PlanInput): Step[] {
  const { edited, removed } = input.settings.lifecycle ?? LIFECYCLE;
  const rows = new Map(input.rows.map((row) => [row.id, row]));
  const { since, backfill = false } = input.settings;
  const sinceMs = backfill ? null : startOfDay(since, input.timezone);
  return ordered.map((wanted) => {
    const entry = matches.entries.get(wanted) ?? null;
    return decideStep(wanted, {
      entry,
      ambiguous: matches.ambiguous.has(wanted),
      row: rows.get(entry?.postId ?? '') ?? null,
      nowMs: input.nowMs,
      timezone: input.timezone,
      sinceMs,
      edited,
      removed,
    });
  });
}

function decideUnmatched(ordered: readonly Wanted[], matches: Matches, input: PlanInput): Step[] {
  const matched = new Set(matches.entries.values());
  const isUnclear = (wanted: Wanted) =>
    !matches.entries.has(wanted) &&
    (matches.ambiguous.has(wanted) || wanted.problems.some(({ severity }) => severity === 'error'));
  return decideDeparted({
    ...(input.posts ?? UNKNOWN_POSTS),
    entries: (input.ledger?.ledger.entries ?? []).filter((entry) => !matched.has(entry)),
    unclear: ordered.filter(isUnclear),
    boards: input.ledger?.ledger.boards ?? [],
    rows: new Map(input.rows.map((row) => [row.id, row])),
    nowMs: input.nowMs,
    removed: (input.settings.lifecycle ?? LIFECYCLE).removed,
  });
}

/** Order of `next`: post date, then path, then position, then boards as the list has them; pins without a date come last. */
function byPostDate(a: Wanted, b: Wanted): number {
  const dates = (a.pin.postDateMs ?? Number.MAX_SAFE_INTEGER) - (b.pin.postDateMs ?? Number.MAX_SAFE_INTEGER);
  // Places last: a line is worked out when it is asked for.
  return (
    dates ||
    compare(a.path, b.path) ||
    a.pin.position - b.pin.position ||
    a.pin.boardPlace.line - b.pin.boardPlace.line ||
    a.pin.boardPlace.column - b.pin.boardPlace.column ||
    compare(a.key, b.key)
  );
}

/** What is wrong once is told once, also where several pins (boards of one pin, say) suffer from it. */
function distinct(problems: readonly Problem[]): Problem[] {
  const left: Problem[] = [];
  let same: Problem[] = [];
  for (const problem of [...problems].sort(compareProblems)) {
    const [first] = same;
    if (first !== undefined && compareProblems(first, problem) !== 0) {
      left.push(...distinctTexts(same));
      same = [];
    }
    same.push(problem);
  }
  return left.concat(distinctTexts(same));
}

/** Problems of one place and severity; nearly always there is one. */
function distinctTexts(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  return [...new Map(problems.map((problem) => [`${problem.code}\n${problem.message}`, problem])).values()];
}

function startOfDay(date: string | null, timezone: string): number | null {
  return date === null ? null : Temporal.PlainDate.from(date).toZonedDateTime(timezone).epochMilliseconds;
}
