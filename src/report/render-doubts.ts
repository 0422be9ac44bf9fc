import type { Entry } from '../plan/ledger.js';
import { safeLine } from '../safe-line.js';
import { escapeStart } from './escape-markdown.js';
import type { PinState, ShownPin } from './pin-state.js';
import { renderPlace } from './render-place.js';
import { renderDay } from './render-when.js';
import type { SummaryPage } from './summary-page.js';

/** A pin about which a person has to decide, or wait. */
interface Doubt {
  readonly title: string;
  readonly board: string;
  readonly slotMs: number | null;
  /** Where it stands; null for a pin that is in no post any more. */
  readonly place: { readonly path: string; readonly line: number } | null;
  readonly reason: string | null;
  /** Lines for the input `resolve`. */
  readonly lines: readonly string[];
}

const HELD =
  "Nobody can tell yet whether these pins are in Publer, so they are not sent again. Look in Publer's calendar at the time given, then put " +
  "one line for each pin into the action's input `resolve`: `adopt` with the id of the post where it is there, `retry` where it is not, " +
  '`abandon` where the pin is no longer wanted.';
const WAITING = 'Sent, but Publer does not show them yet. There is nothing to do: the next run looks again.';
const FAILED =
  "Publer refused these pins. Change the post, and the next run sends them again; to send one as it is, put its line into the action's input `resolve`.";

/** Held, waiting and failed pins, each with what to do about it; empty where there are none. */
export function renderDoubts(page: SummaryPage): readonly string[] {
  const of = (state: PinState) => page.pins.filter((pin) => pin.state === state).map(makeDoubt);
  const held = [...of('held'), ...page.report.plan.orphans.map(makeOrphan)];
  return [
    ...renderKind(['### Held: please decide', HELD], held, page),
    ...renderKind(['### Failed', FAILED], of('failed'), page),
    ...renderKind(['### Waiting', WAITING], of('waiting'), page),
  ];
}

function makeDoubt({ step, state, reason }: ShownPin): Doubt {
  const { pin, board, key, path } = step.wanted;
  const lines = linesFor(state, step.entry).map((verb) => `${key} ${verb}`);
  const place = { path, line: pin.place.line };
  return { title: pin.title, board: board?.name ?? 'no board', slotMs: step.slotMs, place, reason, lines };
}

/** A pin without an entry was never sent by this ledger: there is nothing to send again. */
function linesFor(state: PinState, entry: Entry | null): readonly string[] {
  if (state === 'waiting') return [];
  if (state === 'failed') return ['retry', 'abandon'];
  return entry === null ? ['adopt ID', 'abandon'] : ['adopt ID', 'retry', 'abandon'];
}

function makeOrphan({ key, title, boardId, slot, message }: Entry): Doubt {
  const reason = `${message ?? 'waiting'}; the pin is in no post any more`;
  const lines = [`${key} adopt ID`, `${key} abandon`];
  return { title, board: boardId, slotMs: Date.parse(slot), place: null, reason, lines };
}

function renderKind(
  intro: readonly [string, string],
  doubts: readonly Doubt[],
  page: SummaryPage,
): readonly string[] {
  if (doubts.length === 0) return [];
  const shown = doubts.slice(0, page.room.rows);
  const left = doubts.length - shown.length;
  return [
    ...intro,
    ...shown.map((doubt) => renderDoubt(doubt, page)),
    ...(left > 0 ? [`… and ${left} more, left out here for size.`] : []),
  ];
}

function renderDoubt({ title, board, slotMs, place, reason, lines }: Doubt, page: SummaryPage): string {
  const { room, report } = page;
  const when = slotMs === null ? '' : ` · ${renderSlot(slotMs, report.timezone)}`;
  const head = `**${escapeStart(title, room.chars) || 'no title'}** → ${escapeStart(board, room.chars)}${when}${place === null ? '' : ` · ${renderPlace(place, page)}`}`;
  const why = reason === null ? '' : `<br>${escapeStart(reason, room.chars)}`;
  return [`${head}${why}`, ...(lines.length > 0 ? [renderFence(lines.map(safeLine))] : [])].join('\n\n');
}

function renderSlot(slotMs: number, timezone: string): string {
  const { day, time } = renderDay(slotMs, timezone);
  return `${day}, ${time} (${escapeStart(timezone, 64)})`;
}

/** Lines as they are, ready to be copied: the fence is longer than any in them. */
function renderFence(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}
