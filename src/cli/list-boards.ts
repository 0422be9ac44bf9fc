import { readRemote } from '../apply/look.js';
import { connect } from '../connect.js';
import { safeLine } from '../safe-line.js';
import type { Parsed } from './flags.js';
import { type Outside, openSession } from './session.js';

/** `boards`: the Pinterest accounts of the workspace and their boards, ready to be pasted into the settings. */
export async function listBoards(parsed: Parsed, outside: Outside): Promise<number> {
  const { access, ports } = openSession(parsed, outside);
  const remote = await readRemote(await connect(access, ports));
  if (parsed.json) {
    const accounts = remote.accounts.map((account) => ({
      ...account,
      boards: remote.boards
        .filter((board) => board.account === account.id)
        .map(({ id, name }) => ({ id, name })),
    }));
    outside.print(`${JSON.stringify({ version: 1, accounts }, null, 2)}\n`);
    return 0;
  }
  for (const account of remote.accounts) {
    outside.print(`${safeLine(`${account.name} (account "${account.id}")`)}\n`);
    for (const board of remote.boards.filter((one) => one.account === account.id))
      outside.print(`  ${safeLine(`${board.name}: "${board.id}"`)}\n`);
  }
  return 0;
}
