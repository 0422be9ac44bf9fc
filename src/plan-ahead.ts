import { openView, preview } from './apply/open-view.js';
import { GithubUnreachable, isPublerFailure, LedgerForbidden } from './errors.js';
import { forView, makeWishes } from './make-wishes.js';
import type { PageAnswers } from './plan/judge-pages.js';
import { EMPTY_LEDGER } from './plan/ledger.js';
import type { Plan } from './plan/plan.js';
import type { LedgerStore } from './ports.js';
import type { Place, Problem } from './problem.js';
import type { Blog } from './read-blog.js';
import type { PlanPorts } from './run-ports.js';
import type { Settings } from './settings.js';

/** The plan, once it is known what pages and pictures answered; null: as if they were not to be asked. */
export type PlanFor = (pages: PageAnswers | null) => Plan;

/** What apply would do, as far as ledger and Publer can be asked: what cannot is a warning. Nothing is written. */
export async function planAhead(blog: Blog, settings: Settings, ports: PlanPorts): Promise<PlanFor> {
  const { publer, clock } = ports;
  const store = (await isReadable(ports.store)) ? ports.store : null;
  if (publer === null)
    return planAlone(blog, settings, { ...ports, store, why: 'the API key or the workspace is not given' });
  try {
    const open = { publer, store: store ?? NO_LEDGER, clock };
    const view = await openView(open);
    const problems = store === null ? [ledgerNotRead(settings)] : [];
    const wishesFor = (pages: PageAnswers | null) =>
      forView(makeWishes(blog, settings, { ports, remote: view.remote, problems, pages }));
    const seen = await preview(view, wishesFor(null), open);
    return (pages) => wishesFor(pages).makePlan(seen);
  } catch (error) {
    if (!isPublerFailure(error)) throw error;
    return planAlone(blog, settings, { ...ports, store, why: error.message });
  }
}

/** A ledger that cannot be reached, or that the token may not read, is as none. A torn one is an error. */
async function isReadable(store: LedgerStore | null): Promise<boolean> {
  try {
    await store?.read();
    return store !== null;
  } catch (error) {
    if (error instanceof GithubUnreachable || error instanceof LedgerForbidden) return false;
    throw error;
  }
}

/** Without Publer: the ledger's own copy of the boards, which holds only those in use. */
async function planAlone(
  blog: Blog,
  settings: Settings,
  ports: PlanPorts & { readonly why: string },
): Promise<PlanFor> {
  const read = (await ports.store?.read()) ?? null;
  const owner = read?.ledger.owner ?? null;
  const remote = owner && {
    accounts: owner.accounts.map((id) => ({ id, name: id })),
    boards: read?.ledger.boards ?? [],
    complete: false,
  };
  const { wanted } = makeWishes(blog, settings, { ports, remote, problems: [], pages: null });
  const isChecked = remote !== null && wanted.every(({ board }) => board === null || board.id !== null);
  const problems = [
    ...(isChecked ? [] : [boardsNotChecked(settings, ports.why)]),
    ...(read === null ? [ledgerNotRead(settings)] : []),
  ];
  return (pages) => makeWishes(blog, settings, { ports, remote, problems, pages }).makePlan(read);
}

function ledgerNotRead({ placeOf }: Settings): Problem {
  return notice(placeOf('ledger'), 'ledger-not-read', 'The ledger was not read: every pin is shown as new.');
}

function boardsNotChecked({ placeOf }: Settings, why: string): Problem {
  const message = `Boards were not checked: ${why}.`.replace(/\.\.$/, '.');
  return notice(placeOf('publer'), 'boards-not-checked', message);
}

function notice(place: Place, code: Problem['code'], message: string): Problem {
  return { ...place, severity: 'warning', code, message, hint: null };
}

const NO_LEDGER: LedgerStore = {
  name: 'none',
  isShared: false,
  read: async () => ({ ledger: EMPTY_LEDGER, existed: false, version: '' }),
  checkWritable: async () => {},
  save: async () => ({ kind: 'lost-race' }),
  close: async () => {},
};
