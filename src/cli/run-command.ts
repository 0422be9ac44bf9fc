import { connect, listMissing } from '../connect.js';
import { findRepository } from '../disk/repository.js';
import { withLedger } from '../open-ledger.js';
import { exitCode } from '../report/exit-code.js';
import { makeJson } from '../report/make-json.js';
import { renderText } from '../report/render-text.js';
import type { Report } from '../report/report.js';
import { applyPins, check, plan } from '../run.js';
import { refuseSecondLedger } from './choose-ledger.js';
import type { Parsed } from './flags.js';
import { type Outside, openSession, type Session } from './session.js';

/** `check`, `plan` and `apply`: prints the report, returns the exit code. */
export async function runCommand(parsed: Parsed, outside: Outside): Promise<number> {
  const session = openSession(parsed, outside);
  const report = await makeReport(parsed, session);
  outside.print(parsed.json ? `${JSON.stringify(makeJson(report), null, 2)}\n` : renderText(report));
  return exitCode(report);
}

async function makeReport({ command }: Parsed, session: Session): Promise<Report> {
  const { settings, ports, ledger } = session;
  switch (command) {
    case 'plan':
      return withLedger(ledger, { ...ports, access: 'read' }, async ({ store }) =>
        plan(settings, { ...ports, store, publer: await connectIfPossible(session) }),
      );
    case 'apply': {
      refuseSecondLedger(ledger, findRepository(session.root), settings.ledger.branch);
      const publer = await connect(session.access, ports.clock);
      return withLedger(ledger, { ...ports, access: 'write' }, (open) =>
        applyPins(settings, { ...ports, ...open, publer }),
      );
    }
    default:
      return check(settings, ports);
  }
}

/** A plan goes as far as it can without a key or a workspace. */
async function connectIfPossible({ access, ports }: Session) {
  return listMissing(access).length > 0 ? null : connect(access, ports.clock);
}
