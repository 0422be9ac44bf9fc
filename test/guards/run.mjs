// Removes each guard of src in turn, in a copy, and demands that a test notices. `npm run test:guards [-- WORDS]`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GUARDS } from './guards.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'pin-on-merge-guards-'));
const ALL = ['test/apply', 'test/chaos', 'test/ledger', 'test/plan', 'test/publer'];
const words = process.argv.slice(2).join(' ');
const guards = GUARDS.filter(({ name }) => name.includes(words));

for (const part of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

let escaped = 0;
try {
  for (const guard of guards) {
    const caught = removeAndTest(guard);
    if (caught === null) escaped += 1;
    process.stdout.write(
      `${caught === null ? 'NOT CAUGHT' : 'caught    '}  ${guard.name}\n${caught === null ? '' : `            by: ${caught}\n`}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(
  `\n${guards.length} guards removed, ${guards.length - escaped} caught, ${escaped} not caught\n`,
);
process.exitCode = escaped === 0 && guards.length > 0 ? 0 : 1;

/** Name of the first test that fails without the guard, or null. */
function removeAndTest({ name, first, file, from, to }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2)
    throw new Error(
      `The guard "${name}" does not stand in ${file} just once: bring test/guards/guards.mjs up to date.`,
    );
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    return runTests(first) ?? runTests(ALL);
  } finally {
    writeFileSync(path, text);
  }
}

function runTests(which) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    vitest,
    'run',
    '--project',
    'unit',
    '--project',
    'chaos',
    '--bail',
    '1',
    '--reporter=json',
    `--outputFile=${report}`,
    ...which,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' });
  if (status === 0) return null;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status: one }) => one === 'failed');
  if (failed === undefined)
    throw new Error(
      `The tests do not run: ${testResults
        .map(({ message }) => message)
        .join(' ')
        .slice(0, 500)}`,
    );
  return failed.fullName;
}
