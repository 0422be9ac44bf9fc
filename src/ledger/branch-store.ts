import { BRANCH_RULES_HINT, LedgerError, LedgerForbidden } from '../errors.js';
import { EMPTY_LEDGER, type Ledger, renderLedger } from '../plan/ledger.js';
import type { GitData, LedgerRead, LedgerStore, SaveResult } from '../ports.js';
import { safeLine } from '../safe-line.js';
import { checkLedger } from './check-ledger.js';

/** What every commit on the branch says about the run that made it. */
export interface Origin {
  /** Commit of the blog; null where it is not known. */
  readonly commit: string | null;
  /** Address of the run; null on a laptop. */
  readonly run: string | null;
}

export interface BranchStoreOptions extends Origin {
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
export function createBranchStore({ git, branch, nonce, commit, run }: BranchStoreOptions): LedgerStore {
  let known: { readonly head: string; readonly ledger: Ledger } | null = null;
  let saves = 0;
  return {
    name: `branch ${branch}`,
    isShared: true,
    async read(): Promise<LedgerRead> {
      const head = await git.readHead(branch);
      if (head === null) return { ledger: EMPTY_LEDGER, existed: false, version: '' };
      if (known?.head !== head) known = { head, ledger: await readLedger(git, head, branch) };
      return { ledger: known.ledger, existed: true, version: head };
    },
    async checkWritable(): Promise<void> {
      // A commit that no branch gets: GitHub asks for the same permission as for one that counts.
      const parent = await git.readHead(branch);
      await git.makeCommit({ files: { 'README.md': README }, parent, message: 'May this run write?\n' });
    },
    async save(ledger, readVersion, note): Promise<SaveResult> {
      saves += 1;
      const mark = `${nonce}/${saves}`;
      const parent = readVersion === '' ? null : readVersion;
      const made = await git.makeCommit({
        files: makeFiles(ledger),
        parent,
        message: makeMessage(note, mark, { commit, run }),
      });
      const result = await move({ git, branch, parent, commit: made, mark });
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

const MAX_TITLE = 72;
const MAX_LINE = 300;
const MAX_LINES = 100;

/** A first line that people can read, a line for each pin, where it comes from, and the mark of this very save. Nothing in it can look like a mark. */
function makeMessage(note: string, mark: string, { commit, run }: Origin): string {
  const [title = '', ...lines] = note.split('\n').map((line) => safeLine(line).replaceAll(TRAILER, ''));
  const shown = lines.slice(0, MAX_LINES).map((line) => cut(line, MAX_LINE));
  const rest = lines.length - shown.length;
  const details = [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
  const trailers = [
    ...(commit === null ? [] : [`pin-on-merge-commit: ${safeLine(commit)}`]),
    ...(run === null ? [] : [`pin-on-merge-url: ${safeLine(run)}`]),
    `${TRAILER} ${mark}`,
  ].join('\n');
  return `${[cut(title, MAX_TITLE), details, trailers].filter((part) => part !== '').join('\n\n')}\n`;
}

function cut(text: string, length: number): string {
  const points = [...text];
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}

function refusedByRules(branch: string, message: string): LedgerForbidden {
  const said = safeLine(message).slice(0, 300);
  return new LedgerForbidden(`GitHub refuses to move the branch ${branch}: ${said}`, BRANCH_RULES_HINT);
}

interface Move {
  readonly git: GitData;
  readonly branch: string;
  readonly parent: string | null;
  readonly commit: string;
  readonly mark: string;
}

/**
 * A refused or lost answer is judged by the branch itself: the mark of this save in its history means that it was done, another
 * head that somebody was faster. Where the branch stays as it is, a rule of the repository forbids the move.
 */
async function move({ git, branch, parent, commit, mark }: Move): Promise<SaveResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await git.moveBranch(branch, parent, commit);
    if (result.kind === 'moved') return { kind: 'saved', version: commit };
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
    if (head !== parent) return { kind: 'lost-race' };
    if (attempt < TRIES) continue;
    if (result.kind === 'refused') throw refusedByRules(branch, result.message);
    return { kind: 'lost-race' };
  }
}
