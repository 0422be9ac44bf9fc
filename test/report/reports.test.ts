import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/apply/make-outcomes.js';
import {
  LedgerError,
  PublerContract,
  PublerRejected,
  PublerUnreachable,
  SettingsError,
} from '../../src/errors.js';
import { makePlan } from '../../src/plan/make-plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import type { Problem } from '../../src/problem.js';
import { describeFailure } from '../../src/report/describe-failure.js';
import { exitCode } from '../../src/report/exit-code.js';
import { makeJson } from '../../src/report/make-json.js';
import { renderText } from '../../src/report/render-text.js';
import type { Report } from '../../src/report/report.js';
import { safeLine } from '../../src/report/safe-line.js';
import { makeWanted, NOW, SCHEDULE } from '../plan/make-wanted.js';

const SITE = {
  generator: 'hugo',
  url: 'https://blog.example',
  timezone: 'Europe/Berlin',
  posts: [],
  notPosts: [],
  staticFolders: [],
  problems: [],
  page: () => {
    throw new Error('unused');
  },
};

function problem(severity: Problem['severity'], code: Problem['code'] = 'title-long', line = 1): Problem {
  return {
    file: 'posts/a.md',
    line,
    column: 2,
    endColumn: 9,
    severity,
    code,
    message: `line ${line}`,
    hint: 'write less',
  };
}

function reportOf(
  wanted: readonly Wanted[],
  problems: readonly Problem[] = [],
  change: Partial<Report> = {},
): Report {
  const plan = makePlan({
    wanted,
    ledger: null,
    rows: [],
    nowMs: NOW,
    settings: { schedule: SCHEDULE, since: null, limits: { maxChanges: 25 } },
    timezone: 'Europe/Berlin',
    problems,
  });
  return {
    mode: 'plan',
    site: SITE,
    posts: 7,
    timezone: 'Europe/Berlin',
    failOn: 'error',
    plan,
    outcomes: null,
    failure: null,
    ...change,
  };
}

const outcomesOf = (report: Report, state: Outcome['state']): Report => ({
  ...report,
  mode: 'apply',
  outcomes: new Map(
    report.plan.steps.map((step) => [step.wanted, { state, postId: 'p', pinUrl: null, message: null }]),
  ),
});

describe('--json', () => {
  it('has the documented shape', () => {
    const report = outcomesOf(reportOf([makeWanted('a')], [problem('warning')]), 'scheduled');
    expect(makeJson(report)).toEqual({
      version: 1,
      site: { url: 'https://blog.example', generator: 'hugo', timezone: 'Europe/Berlin' },
      posts: 7,
      summary: {
        create: 1,
        update: 0,
        replace: 0,
        cancel: 0,
        move: 0,
        keep: 0,
        hold: 0,
        skip: 0,
        conflict: 0,
      },
      steps: [
        {
          key: 'posts/a.md#1@b1',
          file: 'posts/a.md',
          line: 3,
          action: 'create',
          reason: null,
          title: 'Title a',
          description: 'Text a',
          link: 'https://blog.example/a/',
          board: { name: 'Bread', id: 'b1' },
          slot: '2026-11-22T13:00:00Z',
          local: '2026-11-22T14:00:00+01:00[Europe/Berlin]',
          media: [
            {
              source: 'file',
              path: 'static/a.png',
              url: null,
              format: 'png',
              width: 1000,
              height: 1500,
              bytes: 100,
              sha256: 'sha-a',
              alt: 'a',
            },
          ],
          outcome: { state: 'scheduled', postId: 'p', pinUrl: null, message: null },
        },
      ],
      problems: [
        {
          severity: 'warning',
          code: 'title-long',
          file: 'posts/a.md',
          line: 1,
          column: 2,
          endColumn: 9,
          message: 'line 1',
          hint: 'write less',
        },
      ],
    });
  });
});

describe('the exit code', () => {
  const clean = reportOf([makeWanted('a')]);
  it.each([
    ['0 when all is well', clean, 0],
    ['1 for an error', reportOf([], [problem('error')]), 1],
    ['0 for a warning', reportOf([], [problem('warning')]), 0],
    ['1 for a warning, when asked for', reportOf([], [problem('warning')], { failOn: 'warning' }), 1],
    [
      '0 for what could not be asked, even then',
      reportOf([], [problem('warning', 'ledger-not-read')], { failOn: 'warning' }),
      0,
    ],
    ['0 for an error, when nothing shall fail', reportOf([], [problem('error')], { failOn: 'never' }), 0],
    ['3 when Publer was not reached', { ...clean, failure: new PublerUnreachable('gone', false, '') }, 3],
    ['1 when Publer said no in between', { ...clean, failure: new PublerRejected('no', 401, '') }, 1],
    ...(['failed', 'waiting', 'held', 'unsent'] as const).map(
      (state) =>
        [`1 for a pin that is ${state}`, outcomesOf({ ...clean, failOn: 'never' }, state), 1] as const,
    ),
    ...(['scheduled', 'published', 'none'] as const).map(
      (state) => [`0 for a pin that is ${state}`, outcomesOf(clean, state), 0] as const,
    ),
  ] as const)('is %s', (_name, report, code) => {
    expect(exitCode(report)).toBe(code);
  });
});

describe('text for people', () => {
  it('never lets a text of a post act: no control, no command, no second line', () => {
    const evil =
      'x\n::set-output name=created::99\n##[error]boo\r\u001b[2J\u202egnp.exe\u2028::error::y %0A::warning::z';
    const text = renderText(reportOf([makeWanted('a', { title: evil, link: `https://x.example/${evil}` })]));
    expect(text.split('\n').every((line) => !/^\s*::/.test(line) && !line.includes('##['))).toBe(true);
    expect(/[^\P{Cc}\n]|[\u202e\u2028]/u.test(text)).toBe(false);
  });

  it('is one safe line for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = safeLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(line).not.toMatch(/^\s*::|##\[/);
      }),
    );
    expect(safeLine('Crème brûlée 🍮 – 日本語')).toBe('Crème brûlée 🍮 – 日本語');
  });

  it('folds equal warnings, never errors', () => {
    const many = Array.from({ length: 9 }, (_, i) => problem('warning', 'title-long', i + 1));
    const errors = Array.from({ length: 9 }, (_, i) => problem('error', 'title-too-long', i + 1));
    const text = renderText(reportOf([], [...many, ...errors]));
    expect(text.match(/: warning: /g)).toHaveLength(3);
    expect(text).toContain('and 6 more warnings [title-long]');
    expect(text.match(/: error: /g)).toHaveLength(9);
  });
});

describe('a failure', () => {
  it.each([
    [new SettingsError([{ where: '--since', message: 'no', hint: 'x' }]), 2],
    [new PublerRejected('no', 401, 'x'), 2],
    [new PublerUnreachable('gone', false, 'x'), 3],
    [new PublerContract('odd', 200, 'x'), 3],
    [new LedgerError('torn', 'x'), 1],
    [new TypeError('undefined is not a function'), 1],
    ['a string', 1],
  ])('%s ends with exit %i, with a hint and without a stack trace', (error, exit) => {
    const failed = describeFailure(error);
    expect(failed.exit).toBe(exit);
    expect(failed.lines.length).toBeGreaterThan(1);
    expect(failed.lines.join('\n')).not.toMatch(/^\s+at /m);
  });
});
