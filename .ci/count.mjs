// node count.mjs REPORT CODE → "PASSED FAILED" of a vitest JSON report and the exit code of its run.
import { existsSync, readFileSync } from 'node:fs';

const [reportFile = '', code] = process.argv.slice(2);

/** A file that could not be loaded has no failed test of its own, and counts as one. */
function isBroken(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}

function count() {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== '0' ? 1 : failed };
}

const { passed, failed } = count();
process.stdout.write(`${passed} ${failed}\n`);
