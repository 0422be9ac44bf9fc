import { connect, listMissing } from '../connect.js';
import { findRepository } from '../disk/repository.js';
import { SettingsError } from '../errors.js';
import { withLedger } from '../open-ledger.js';
import type { Decision } from '../plan/decision.js';
import { exitCode } from '../report/exit-code.js';
import { makeJson } from '../report/make-json.js';
import { renderPieces } from '../report/render-text.js';
import type { Report } from '../report/report.js';
import { applyPins, check, plan, resolvePins } from '../run.js';
import type { ApplyRunPorts } from '../run-ports.js';
import { refuseSecondLedger } from './choose-ledger.js';
import type { Parsed } from './flags.js';
import { type Outside, openSession, type Session } from './session.js';

/** `check`, `plan`, `apply` and `resolve`: prints the report, returns the exit code. */
export async function runCommand(parsed: Parsed, outside: Outside): Promise<number> {
  const session = openSession(parsed, outside);
  const report = await makeReport(parsed, session);
  if (parsed.json && report.failure !== null) outside.log.warn(`stopped: ${report.failure.message}`);
  if (parsed.json) outside.print(`${JSON.stringify(makeJson(report), null, 2)}\n`);
  else for (const piece of renderPieces(report)) outside.print(piece);
  return exitCode(report);
}

async function makeReport(parsed: Parsed, session: Session): Promise<Report> {
  const { settings, ports, ledger } = session;
  switch (parsed.command) {
    case 'plan':
      return withLedger(ledger, { ...ports, access: 'read' }, async ({ store }) =>
        plan(settings, { ...ports, store, publer: await connectIfPossible(session) }),
      );
    case 'apply':
      return write(session, (open) => applyPins(settings, { ...open, decisions: [] }));
    case 'resolve': {
      const decisions = [makeDecision(parsed)];
      return write(session, (open) => resolvePins(settings, { ...open, decisions }));
    }
    default:
      return check(settings, ports);
  }
}

type WritePorts = Omit<ApplyRunPorts, 'decisions'>;

/** With Publer and a ledger that is open for writing. */
async function write(session: Session, act: (ports: WritePorts) => Promise<Report>): Promise<Report> {
  const { settings, ports, ledger, access, root } = session;
  refuseSecondLedger(ledger, findRepository(root), settings.ledger.branch);
  const publer = await connect(access, ports);
  return withLedger(ledger, { ...ports, access: 'write' }, (open) => act({ ...ports, ...open, publer }));
}

/** `resolve KEY --adopt ID`, `--retry` or `--abandon`: exactly one of them. */
function makeDecision({ words, values, switches }: Parsed): Decision {
  const [key = ''] = words;
  const postId = values.adopt ?? '';
  const given = ['adopt', 'retry', 'abandon'].filter((name) => switches.has(name));
  const hint =
    'pin-on-merge resolve "content/posts/a.md#1@934145216398624390" --adopt ID, --retry or --abandon';
  if (key === '')
    throw new SettingsError([{ where: 'resolve', message: 'The key of a pin is expected.', hint }]);
  if (given.length !== 1)
    throw new SettingsError([
      { where: 'resolve', message: 'One of --adopt, --retry and --abandon is expected.', hint },
    ]);
  if (postId !== '') return { kind: 'adopt', key, postId };
  return { kind: switches.has('retry') ? 'retry' : 'abandon', key };
}

/** A plan goes as far as it can without a key or a workspace. */
export async function connectIfPossible({ access, ports }: Session) {
  return listMissing(access).length > 0 ? null : connect(access, ports);
}
