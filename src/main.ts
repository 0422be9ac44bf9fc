import { describeDropped } from './action/describe-dropped.js';
import { listLedgerMistakes, openSession, type Session } from './action/open-session.js';
import { type RunFacts, type Tools, tellFailure, tellReport } from './action/tell.js';
import { connect, listMissing } from './connect.js';
import { SettingsError } from './errors.js';
import { createRunner } from './github/create-runner.js';
import { decideMode } from './github/decide-mode.js';
import { readEvent } from './github/read-event.js';
import { readInputs } from './github/read-inputs.js';
import { type OpenLedger, withLedger } from './open-ledger.js';
import { escapeWithin } from './report/escape-markdown.js';
import type { Report } from './report/report.js';
import { applyPins, check, plan } from './run.js';
import { createRedact, listSecretForms } from './secrets.js';

/** The action. Secrets are hidden first; what a run may do is decided before any post is read or any request is made. */
async function main(): Promise<0 | 1> {
  const { env } = process;
  const secrets = listSecretForms([env['INPUT_PUBLER-API-KEY'] ?? '', env['INPUT_GITHUB-TOKEN'] ?? '']);
  const redact = createRedact(secrets);
  const redactMarkdown = createRedact([...secrets, ...secrets.map(escapeWithin)]);
  const runner = createRunner(env, { redact, redactMarkdown });
  runner.mask(secrets);
  const tools: Tools = { runner, env, redact };
  let mode: Report['mode'] = 'plan';
  const warnings: string[] = [];
  try {
    const inputs = readInputs(runner.input, runner.givenInputs());
    warnings.push(...inputs.warnings);
    const event = readEvent(env);
    const decision = decideMode(inputs, event);
    if (decision.kind === 'refused') {
      const { message, hint } = decision;
      throw new SettingsError([{ where: `event ${event.name || '(none)'}`, message, hint }]);
    }
    mode = decision.mode;
    const log = { info: runner.info, warn: runner.info };
    const blogBranches = [event.defaultBranch, inputs.branch];
    const session = openSession(inputs, { env, log, redact, isStopping: watchSignals(), blogBranches });
    const { report, ledgerCommit } = await carryOut(mode, session);
    warnings.push(...describeDropped(inputs, { mode, isOlder: report.notice !== null }));
    return tellReport(report, { ...session.place, ledgerCommit, notice: decision.why, warnings }, tools);
  } catch (error) {
    return tellFailure(error, { mode, warnings }, tools);
  }
}

/** True once the runner asks the process to stop: no new POST is started then. */
function watchSignals(): () => boolean {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isStopping = true;
    });
  }
  return () => isStopping;
}

interface Done {
  readonly report: Report;
  readonly ledgerCommit: RunFacts['ledgerCommit'];
}

async function carryOut(mode: Report['mode'], session: Session): Promise<Done> {
  const { settings, ports, access, ledger, decisions } = session;
  switch (mode) {
    case 'check':
      return { report: check(settings, ports), ledgerCommit: null };
    case 'plan': {
      const publer = listMissing(access).length > 0 ? null : await connect(access, ports);
      if (ledger === null)
        return { report: await plan(settings, { ...ports, publer, store: null }), ledgerCommit: null };
      return withLedger(ledger, { ...ports, access: 'read' }, async ({ store }) => ({
        report: await plan(settings, { ...ports, publer, store }),
        ledgerCommit: null,
      }));
    }
    case 'apply': {
      const missing = [...listMissing(access), ...listLedgerMistakes(session)];
      if (ledger === null || missing.length > 0) throw new SettingsError(missing);
      const publer = await connect(access, ports);
      return withLedger(ledger, { ...ports, access: 'write' }, async (open) => {
        const report = await applyPins(settings, { ...ports, ...open, publer, decisions });
        return { report, ledgerCommit: await findLedgerCommit(open, session) };
      });
    }
  }
}

/** The commit that holds the ledger now. Only for people: where it cannot be asked, none is named. */
async function findLedgerCommit(
  { store }: OpenLedger,
  { place }: Session,
): Promise<RunFacts['ledgerCommit']> {
  try {
    const { version, existed } = await store.read();
    if (!existed) return null;
    const url = place.repositoryUrl === null ? null : `${place.repositoryUrl}/commit/${version}`;
    return { sha: version, url };
  } catch {
    return null;
  }
}

main().then((exit) => {
  process.exitCode = exit;
});
