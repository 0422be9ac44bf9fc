import { LedgerError } from '../errors.js';
import { EMPTY_LEDGER, type Ledger, renderLedger } from '../plan/ledger.js';
import type { GitData, LedgerRead, LedgerStore, SaveResult } from '../ports.js';
import { checkLedger } from './check-ledger.js';

export interface BranchStoreOptions {
  readonly git: GitData;
  readonly branch: string;
  /** Names the run: it is in every commit message, so that two runs that write the same never make the same commit. */
  readonly nonce: string;
}

const LEDGER_FILE = 'ledger.json';
const BOARDS_FILE = 'boards.json';
const TRAILER = 'pin-on-merge-run:';
const TRIES = 3;
const README = `This branch is the memory of pin-on-merge: which pins were sent, when, and what became of them.
\`ledger.json\` is written by the action, before and after each send; do not edit it. Its history tells what happened.
`;

/** The ledger on a branch of its own: a save is a commit on the head that was read, and a lost race when the head has moved. */
export function createBranchStore({ git, branch, nonce }: BranchStoreOptions): LedgerStore {
  let known: { readonly head: string; readonly ledger: Ledger } | null = null;
  let saves = 0;
  return {
    name: `branch ${branch}`,
    async read(): Promise<LedgerRead> {
      const head = await git.readHead(branch);
      if (head === null) return { ledger: EMPTY_LEDGER, existed: false, version: '' };
      if (known?.head !== head) known = { head, ledger: await readLedger(git, head, branch) };
      return { ledger: known.ledger, existed: true, version: head };
    },
    async save(ledger, readVersion, message): Promise<SaveResult> {
      saves += 1;
      const mark = `${nonce}/${saves}`;
      const parent = readVersion === '' ? null : readVersion;
      const commit = await git.makeCommit({
        files: makeFiles(ledger),
        parent,
        message: makeMessage(message, mark),
      });
      const result = await move({ git, branch, parent, commit, mark });
      if (result.kind === 'saved') known = { head: result.version, ledger };
      return result;
    },
    close: async () => {},
  };
}

async function readLedger(git: GitData, head: string, branch: string): Promise<Ledger> {
  const text = await git.readFile(head, LEDGER_FILE);
  if (text !== null) return checkLedger(text, `on branch ${branch}`);
  throw new LedgerError(
    `The branch ${branch} exists, but holds no ${LEDGER_FILE}.`,
    'choose another branch with `ledger.branch`, or delete this one if it was made for pin-on-merge',
  );
}

function makeFiles(ledger: Ledger): Record<string, string> {
  const boards = `${JSON.stringify(ledger.boards, null, 1)}\n`;
  return { [LEDGER_FILE]: renderLedger(ledger), [BOARDS_FILE]: boards, 'README.md': README };
}

/** A first line that people can read, the details, and the mark of this very save. */
function makeMessage(message: string, mark: string): string {
  const [first = '', ...rest] = message.split(/: |, /);
  const details = rest.length === 0 ? '' : `\n\n${rest.join('\n')}`;
  return `${first.slice(0, 72)}${details}\n\n${TRAILER} ${mark}\n`;
}

interface Move {
  readonly git: GitData;
  readonly branch: string;
  readonly parent: string | null;
  readonly commit: string;
  readonly mark: string;
}

/** A refused or lost answer is judged by the branch itself: the mark of this save in its history means that it was done. */
async function move({ git, branch, parent, commit, mark }: Move): Promise<SaveResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await git.moveBranch(branch, parent, commit);
    if (result === 'moved') return { kind: 'saved', version: commit };
    const head = await git.readHead(branch);
    if (head === commit) return { kind: 'saved', version: commit };
    if (
      head !== null &&
      (await git.readMessages(head)).some(
        (text) => text.includes(`${TRAILER} ${mark}\n`) || text.endsWith(`${TRAILER} ${mark}`),
      )
    ) {
      return { kind: 'saved', version: commit };
    }
    if (result === 'refused' || head !== parent || attempt >= TRIES) return { kind: 'lost-race' };
  }
}
