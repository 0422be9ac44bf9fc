import { isPublerFailure } from '../errors.js';
import { type Entry, isSameAttempt } from '../plan/ledger.js';
import type { PostList, PostRow } from '../plan/observation.js';
import { sleepUnlessStopping } from '../sleep-unless-stopping.js';
import { askFor } from './ask-for.js';
import type { Asked, Change, Looked, NotChanged } from './change.js';
import { type ApplyPorts, type View, withEntries } from './context.js';
import { finish, isSeen } from './finish-change.js';

/** Between looks at the calendar; a listing may lag, so the last look comes 20 s after the first. */
const LOOKS_MS = [0, 2_000, 5_000, 13_000];

export interface Carried {
  readonly view: View;
  readonly notChanged: ReadonlyMap<string, NotChanged>;
  readonly failure: Error | null;
}

/** Asks Publer for every change, then looks in the calendar what became of them. A failure of Publer ends the asking, not the account of it. */
export async function carryOut(view: View, changes: readonly Change[], ports: ApplyPorts): Promise<Carried> {
  const { asked, failure } = await askAll(changes, ports);
  const open = new Map([...asked].filter(([, { kind }]) => kind === 'asked'));
  const looked = failure === null ? await lookFor(open, ports) : null;
  const rows = looked?.rows ?? [];
  const entries = new Map<Entry, Entry | null>();
  const notChanged = new Map<string, NotChanged>();
  for (const change of changes) {
    const answer = asked.get(change) ?? {
      kind: 'unsent',
      message: failure?.message ?? 'the run was asked to stop',
    };
    const { entry, not } = finish(change, answer, looked);
    entries.set(change.now, entry);
    if (not !== null) notChanged.set(change.was.postId ?? '', not);
  }
  return { view: replaceEntries(withRows(view, rows, entries), entries), notChanged, failure };
}

interface AskedAll {
  readonly asked: ReadonlyMap<Change, Asked>;
  readonly failure: Error | null;
}

async function askAll(changes: readonly Change[], ports: ApplyPorts): Promise<AskedAll> {
  const asked = new Map<Change, Asked>();
  try {
    const isDelete = changes.some(({ now }) => now.pending === 'delete');
    const before = isDelete ? await list(changes, ports) : null;
    for (const change of changes) {
      if (ports.isStopping()) break;
      const answer = await askFor(change, before, ports);
      asked.set(change, answer);
      if (answer.kind === 'asked' && answer.failure !== null) return { asked, failure: answer.failure };
    }
    return { asked, failure: null };
  } catch (error) {
    if (!isPublerFailure(error)) throw error;
    return { asked, failure: error };
  }
}

/** The calendar once it shows every change, or as it was at the last look; null where there is nothing to look for, or Publer fails. */
async function lookFor(open: ReadonlyMap<Change, Asked>, ports: ApplyPorts): Promise<Looked | null> {
  let looked: Looked | null = null;
  if (open.size === 0) return null;
  for (const [index, wait] of LOOKS_MS.entries()) {
    await sleepUnlessStopping(wait, ports);
    if (index > 0 && ports.isStopping()) break;
    try {
      looked = { ...(await list([...open.keys()], ports)), isLast: index === LOOKS_MS.length - 1 };
    } catch (error) {
      if (!isPublerFailure(error)) throw error;
      ports.log.warn(`${error.message} What was changed is looked at again by the next run.`);
      return looked;
    }
    const seen = looked;
    if ([...open].every(([change, answer]) => isSeen(change, answer, seen))) break;
  }
  return looked;
}

function list(changes: readonly Change[], { publer }: ApplyPorts): Promise<PostList> {
  const slots = changes.map(({ was }) => Date.parse(was.slot));
  return publer.posts({
    accounts: [...new Set(changes.map(({ was }) => was.account))],
    window: { fromMs: Math.min(...slots), toMs: Math.max(...slots) },
  });
}

/** What was just seen counts; a post that is gone is in no row any more. */
function withRows(view: View, rows: readonly PostRow[], entries: ReadonlyMap<Entry, Entry | null>): View {
  const deleted = [...entries].flatMap(([now, entry]) =>
    entry === null || entry.pending === 'create' ? [now.postId] : [],
  );
  const merged = new Map([...view.rows, ...rows].map((row) => [row.id, row]));
  return { ...view, rows: [...merged.values()].filter(({ id }) => !deleted.includes(id)) };
}

function replaceEntries(view: View, entries: ReadonlyMap<Entry, Entry | null>): View {
  const changed = [...entries];
  return withEntries(
    view,
    view.ledger.entries.flatMap((entry) => {
      const found = changed.find(([now]) => isSameAttempt(now, entry));
      if (found === undefined) return [entry];
      return found[1] === null ? [] : [found[1]];
    }),
  );
}
