import { Temporal } from 'temporal-polyfill';
import { compareProblems, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { assignSlots } from './assign-slots.js';
import { Calendar, type Taken } from './calendar.js';
import { decideStep } from './decide-step.js';
import { findDuplicates } from './find-duplicates.js';
import { judgeDue } from './judge-due.js';
import type { PageAnswers } from './judge-pages.js';
import { compare, isUnfinished, type Ledger } from './ledger.js';
import { matchPins } from './match.js';
import { floorMinute, isLive, type PostRow, unclaimed } from './observation.js';
import type { Plan, Step } from './plan.js';
import { countChanges, makePortion } from './portion.js';
import { judgeStrangers, type StrangerVerdict } from './strangers.js';
import { bareLink, type Wanted } from './wanted.js';

export interface PlanInput {
  readonly wanted: readonly Wanted[];
  /** null where it was not read: then every pin is shown as new. */
  readonly ledger: { readonly ledger: Ledger; readonly existed: boolean } | null;
  /** Posts of Publer's calendar; empty where it was not read. */
  readonly rows: readonly PostRow[];
  readonly nowMs: number;
  readonly settings: Pick<Settings, 'schedule' | 'since' | 'limits' | 'placeOf'> &
    Partial<Pick<Settings, 'wording' | 'backfill'>>;
  /** IANA zone of the site. */
  readonly timezone: string;
  /** Problems that belong to no pin. */
  readonly problems: readonly Problem[];
  /** What pages and pictures answered; absent where they were not asked. */
  readonly pages?: PageAnswers | null;
}

/** What the posts want against what the ledger and the calendar know: one step for each pin. Pure. */
export function makePlan(input: PlanInput): Plan {
  const entries = input.ledger?.ledger.entries ?? [];
  const ordered = [...input.wanted].sort(byPostDate);
  const matches = matchPins(ordered, entries);
  const { backfill = false } = input.settings;
  const sinceMs = backfill ? null : startOfDay(input.settings.since, input.timezone);
  const decided = ordered.map((wanted) =>
    decideStep(wanted, {
      entry: matches.entries.get(wanted) ?? null,
      ambiguous: matches.ambiguous.has(wanted),
      sinceMs,
    }),
  );
  const bounds = input.ledger === null && !backfill ? null : input.settings;
  const steps = judgeDue(applyStrangers(decided, input), input.pages ?? null, (unplaced) =>
    assignSlots(unplaced, {
      calendars: makeCalendars(input),
      nowMs: input.nowMs,
      judgesPast: input.ledger !== null,
      schedule: input.settings.schedule,
      timezone: input.timezone,
      portion: makePortion(unplaced, bounds),
    }),
  );
  const matched = new Set(matches.entries.values());
  const changes = countChanges(steps, backfill);
  const tooMany = changes > input.settings.limits.maxChanges && input.ledger !== null;
  return {
    steps,
    problems: distinct([
      ...input.problems,
      ...(tooMany ? [tooManyChanges(changes, input)] : []),
      ...steps.flatMap((step) => step.problems),
      ...findDuplicates(steps),
    ]),
    orphans: entries.filter((entry) => isUnfinished(entry) && !matched.has(entry)),
    leftovers: entries.filter((entry) => entry.state === 'scheduled' && !matched.has(entry)),
    tooManyChanges: tooMany ? changes : null,
  };
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

function applyStrangers(steps: readonly Step[], input: PlanInput): Step[] {
  const verdicts = judgeStrangers({
    wanted: steps.filter((step) => step.action === 'create').map((step) => step.wanted),
    rows: input.rows,
    entries: input.ledger?.ledger.entries ?? [],
    ledgerExisted: input.ledger?.existed ?? false,
    unvouched: input.ledger?.ledger.unvouched ?? [],
  });
  return steps.map((step) => withVerdict(step, verdicts.get(step.wanted) ?? null));
}

function withVerdict(step: Step, verdict: StrangerVerdict | null): Step {
  switch (verdict?.kind) {
    case 'adopt': {
      if (step.entry !== null) return { ...step, action: 'hold', reason: hasPost(verdict.row) };
      const slotMs = floorMinute(verdict.row.ms);
      const kept: Step = { ...step, action: 'keep', reason: 'already in Publer', adopt: verdict.row, slotMs };
      return verdict.unsure ? warnOfStranger(kept, describeUnsure(step, verdict.row)) : kept;
    }
    case 'hold':
      return { ...step, action: 'hold', reason: verdict.reason };
    case 'warn':
      return warnOfStranger(step, `${verdict.reason}; the pin is new all the same.`);
    case undefined:
      return step;
  }
}

function warnOfStranger(step: Step, message: string): Step {
  const warning = { severity: 'warning', code: 'stranger', message, hint: null } as const;
  return { ...step, problems: [...step.problems, { ...step.wanted.pin.place, ...warning }] };
}

function describeUnsure({ wanted }: Step, row: PostRow): string {
  const board = `board "${wanted.board?.name ?? ''}"`;
  return `The ledger does not know this pin, and Publer does not tell the board of a post: post ${row.id} is taken for the one on ${board}, in order of time. Look in Publer whether it is.`;
}

/** A pin that failed and was edited since: somebody may have made it by hand. */
function hasPost(row: PostRow): string {
  return `it failed before, and Publer now has a post with the same link and text (${row.id})`;
}

/** Minutes taken on each account: by live or reserved entries (where Publer shows them, if it does), and by posts that no entry claims. */
function makeCalendars(input: PlanInput): Map<string, Calendar> {
  const taken = new Map<string, Taken[]>();
  const add = (account: string, minute: Taken) => {
    const list = taken.get(account);
    if (list) list.push(minute);
    else taken.set(account, [minute]);
  };
  const entries = input.ledger?.ledger.entries ?? [];
  const live = new Map(input.rows.filter(isLive).map((row) => [row.id, floorMinute(row.ms)]));
  for (const entry of entries) {
    if (entry.state === 'failed' || entry.state === 'removed' || entry.state === 'abandoned') continue;
    const ms = live.get(entry.postId ?? '') ?? Date.parse(entry.slot);
    add(entry.account, { ms, link: bareLink(entry.link) });
  }
  for (const row of unclaimed(input.rows, entries)) {
    if (isLive(row))
      add(row.account, { ms: floorMinute(row.ms), link: row.link === null ? null : bareLink(row.link) });
  }
  return new Map([...taken].map(([account, minutes]) => [account, new Calendar(minutes)]));
}

function tooManyChanges(changes: number, input: PlanInput): Problem {
  const { limits, wording, placeOf } = input.settings;
  const pins = changes === 1 ? '1 pin' : `${changes} pins`;
  const message = `${pins} would be created, replaced or cancelled; limits.max-changes is ${limits.maxChanges}. Nothing is sent.`;
  const once =
    wording === 'inputs' ? `the input \`max-changes: ${changes}\`` : `\`--max-changes ${changes}\``;
  const hint = `look at the plan; then ${once} for this run, \`limits: { max-changes: ${changes} }\` for good, \`since\` to leave old posts out, or ${wording === 'inputs' ? 'the input `backfill: true`' : '`--backfill`'} to schedule them in portions`;
  return { ...placeOf('limits.max-changes'), severity: 'warning', code: 'too-many-changes', message, hint };
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
