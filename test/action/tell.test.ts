import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Tools, tellFailure, tellReport } from '../../src/action/tell.js';
import { LedgerError, SettingsError } from '../../src/errors.js';
import type { Runner } from '../../src/github/create-runner.js';
import { makeWanted } from '../plan/make-wanted.js';
import { outcomesOf, reportOf } from '../report/make-report.js';
import { makeFacts } from '../report/summary-facts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-tell-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Broken = 'outputs' | 'summary' | 'plan file' | 'nothing';

/** A runner that keeps what it is told, and tools of which one part does not work. */
function makeTools(broken: Broken) {
  const told = { outputs: new Map<string, string>(), summary: '', log: [''], annotations: [''] };
  const fail = () => {
    throw new Error('ENOENT: no such file');
  };
  const runner: Runner = {
    input: () => '',
    givenInputs: () => [],
    mask: () => {},
    info: (line) => void told.log.push(line),
    group: (_title, lines) => void told.log.push(...lines),
    annotate: ({ level, title, message }) => void told.annotations.push(`${level} ${title}: ${message}`),
    output: broken === 'outputs' ? fail : (name, value) => void told.outputs.set(name, value),
    summary:
      broken === 'summary'
        ? fail
        : (text) => {
            told.summary += text;
          },
  };
  const env = { RUNNER_TEMP: broken === 'plan file' ? join(folder, 'missing') : folder };
  const tools: Tools = { runner, env, redact: (text) => text };
  return { tools, told };
}

const sent = outcomesOf(reportOf([makeWanted('a')]), 'scheduled');

describe('a report of pins that were sent', () => {
  it.each<[Broken, string]>([
    ['outputs', 'The outputs could not be written: ENOENT'],
    ['summary', 'The summary could not be written: ENOENT'],
    ['plan file', 'The plan file could not be written: ENOENT'],
  ])('is told where the %s cannot be written, with a warning', (broken, warning) => {
    const { tools, told } = makeTools(broken);
    expect(tellReport(sent, makeFacts(), tools)).toBe(0);
    expect(told.log.join('\n')).toContain(warning);
    expect(told.annotations.join('\n')).toContain(`warning workflow: ${warning}`);
    expect(told.summary.includes('1 pin scheduled')).toBe(broken !== 'summary');
    expect(told.outputs.get('created')).toBe(broken === 'outputs' ? undefined : '1');
    if (broken === 'plan file') expect(told.outputs.get('plan-file')).toBe('');
  });

  it('is a file, outputs and a summary', () => {
    const { tools, told } = makeTools('nothing');
    tellReport(sent, makeFacts(), tools);
    expect(readFileSync(told.outputs.get('plan-file') ?? '', 'utf8')).toContain('"version": 1');
    expect(told.annotations).toEqual(['']);
  });
});

describe('a run that ended before it had a report', () => {
  const mistake = { where: 'input mode', message: '"x" is no mode.', hint: 'auto' };
  it.each([
    [new SettingsError([mistake, mistake]), '2'],
    [new LedgerError('torn', 'look'), '0'],
  ])('gives every output: %s', (error, problems) => {
    const { tools, told } = makeTools('nothing');
    expect(tellFailure(error, { mode: 'apply', warnings: [] }, tools)).toBe(1);
    expect(Object.fromEntries(told.outputs)).toEqual({
      created: '0',
      updated: '0',
      cancelled: '0',
      held: '0',
      failed: '0',
      problems,
      'plan-file': '',
      'preview-file': '',
      results: '{"version":1,"mode":"apply","steps":[],"leftOut":0}',
    });
  });

  it('is told where no summary can be written', () => {
    const { tools, told } = makeTools('summary');
    expect(tellFailure(new SettingsError([mistake]), { mode: 'plan', warnings: [] }, tools)).toBe(1);
    expect(told.annotations.join('\n')).toContain('error settings: input mode: "x" is no mode.\nTry: auto');
    expect(told.annotations.join('\n')).toContain('warning workflow: The summary could not be written');
  });
});
