import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runCommand } from '../../src/cli/run-command.js';
import { type Command, isCommand, parseFlags } from '../../src/cli/flags.js';
import { makeProber } from '../probe/make-prober.js';

/**
 * Each folder here is a case: `blog/` holds files, `scenario.json` says which command is run on them and what must come
 * out. `steps` and `problems` are compared as a whole list; of each, only the fields that are written down.
 */
const FOLDER = dirname(fileURLToPath(import.meta.url));

const scenarioSchema = z.strictObject({
  /** A sentence of behaviour. */
  it: z.string(),
  command: z.array(z.string()).min(1),
  exit: z.int(),
  steps: z.array(z.record(z.string(), z.unknown())),
  problems: z.array(z.record(z.string(), z.unknown())),
});

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...scenarioSchema.parse(JSON.parse(readFileSync(join(FOLDER, name, 'scenario.json'), 'utf8'))) }));

/** Blogs are read from outside this repository: keys start at the repository root. */
const work = mkdtempSync(join(tmpdir(), 'pin-on-merge-scenarios-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function run(folder: string, [name = '', ...args]: readonly string[]): Promise<{ exit: number; stdout: string }> {
  const root = join(work, folder);
  cpSync(join(FOLDER, folder, 'blog'), root, { recursive: true });
  let stdout = '';
  const command: Command | null = isCommand(name) ? name : null;
  if (command === null) throw new Error(`no command ${name}`);
  const parsed = parseFlags(command, [...args, '--json', '--root', root]);
  const silent = { info: () => {}, warn: () => {} };
  const exit = await runCommand(parsed, {
    env: {},
    cwd: work,
    print: (text) => {
      stdout += text;
    },
    log: silent,
    prober: makeProber({}),
    isStopping: () => false,
  });
  return { exit, stdout };
}

describe('scenarios', () => {
  it.each(cases)('$name: $it', async ({ name, command, exit, steps, problems }) => {
    const result = await run(name, command);
    const report = z.looseObject({ steps: z.array(z.unknown()), problems: z.array(z.unknown()) }).parse(JSON.parse(result.stdout));
    expect({ steps: report.steps, problems: report.problems }).toEqual({
      steps: steps.map((step) => expect.objectContaining(step)),
      problems: problems.map((problem) => expect.objectContaining(problem)),
    });
    expect(result.exit).toBe(exit);
  });
});
