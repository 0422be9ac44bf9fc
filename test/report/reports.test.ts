import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  GithubUnreachable,
  LedgerError,
  PublerContract,
  PublerRejected,
  PublerUnreachable,
  SettingsError,
} from '../../src/errors.js';
import { describeFailure } from '../../src/report/describe-failure.js';
import { exitCode } from '../../src/report/exit-code.js';
import { makeJson } from '../../src/report/make-json.js';
import { renderText } from '../../src/report/render-text.js';
import type { Report } from '../../src/report/report.js';
import { safeLine } from '../../src/safe-line.js';
import { makeEntry, makeMedia, makeWanted } from '../plan/make-wanted.js';
import { makeProblem, outcomesOf, reportOf } from './make-report.js';

const jsonShape = z.object({
  steps: z.array(z.record(z.string(), z.unknown())),
  summary: z.record(z.string(), z.number()),
});

function stepOf(report: Report): Record<string, unknown> {
  const [step] = jsonShape.parse(makeJson(report)).steps;
  return step ?? {};
}

/** What a terminal or a workflow runner would act on. */
const HARMFUL =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]|^[\s\p{DI}]*:\p{DI}*:|#\p{DI}*#\p{DI}*\[/u;

describe('--json', () => {
  it('has the documented shape', () => {
    const report = outcomesOf(reportOf([makeWanted('a')], [makeProblem('warning')]), 'scheduled');
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

describe('--json of a plan that was not carried out', () => {
  const skipped = makeWanted('a', {
    problems: [makeProblem('error', 'title-too-long')],
    link: null,
    media: [],
  });

  it('has no outcome, and null for what is not known', () => {
    const unknown = { ...skipped, board: { name: 'Bread', id: null } };
    expect(stepOf(reportOf([unknown]))).toEqual({
      key: 'posts/a.md#1@b1',
      file: 'posts/a.md',
      line: 3,
      action: 'skip',
      reason: 'problem:title-too-long',
      title: 'Title a',
      description: 'Text a',
      link: null,
      board: { name: 'Bread', id: null },
      slot: null,
      local: null,
      media: [],
    });
    expect(stepOf(reportOf([{ ...skipped, board: null }]))).toMatchObject({ board: null });
  });

  it('has one step for each pin, counted by its action, and is text that any reader of JSON takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (titles) => {
        const wanted = titles.map((title, i) => makeWanted(`p${i}`, { title, description: title }));
        const json = jsonShape.parse(JSON.parse(JSON.stringify(makeJson(reportOf(wanted)))));
        expect(json.steps).toHaveLength(titles.length);
        expect(Object.values(json.summary).reduce((sum, count) => sum + count, 0)).toBe(titles.length);
      }),
    );
  });
});

describe('the exit code', () => {
  const clean = reportOf([makeWanted('a')]);
  it.each([
    ['0 when all is well', clean, 0],
    ['1 for an error', reportOf([], [makeProblem('error')]), 1],
    ['0 for a warning', reportOf([], [makeProblem('warning')]), 0],
    ['1 for a warning, when asked for', reportOf([], [makeProblem('warning')], { failOn: 'warning' }), 1],
    [
      '0 for what could not be asked, even then',
      reportOf([], [makeProblem('warning', 'ledger-not-read')], { failOn: 'warning' }),
      0,
    ],
    ['0 for an error, when nothing shall fail', reportOf([], [makeProblem('error')], { failOn: 'never' }), 0],
    ['3 when Publer was not reached', { ...clean, failure: new PublerUnreachable('gone', false, '') }, 3],
    ['3 when Publer gave no usable answer', { ...clean, failure: new PublerContract('odd', 200, '') }, 3],
    ['3 when GitHub was not reached', { ...clean, failure: new GithubUnreachable('gone', '') }, 3],
    ['1 when the ledger could not be written', { ...clean, failure: new LedgerError('full', '') }, 1],
    [
      '3 also when pins failed before',
      { ...outcomesOf(clean, 'failed'), failure: new PublerUnreachable('gone', true, '') },
      3,
    ],
    [
      '1 when nothing was sent because it was too much',
      outcomesOf({ ...clean, plan: { ...clean.plan, tooManyChanges: 99 } }, 'none'),
      1,
    ],
    ['0 when a plan would be too much', { ...clean, plan: { ...clean.plan, tooManyChanges: 99 } }, 0],
    [
      '1 while a pin waits that is in no post any more',
      outcomesOf({ ...clean, plan: { ...clean.plan, orphans: [makeEntry(makeWanted('x'))] } }, 'none'),
      1,
    ],
    ['1 when Publer said no in between', { ...clean, failure: new PublerRejected('no', 401, '') }, 1],
    ...(['failed', 'waiting', 'held', 'unsent'] as const).map(
      (state) =>
        [`1 for a pin that is ${state}`, outcomesOf({ ...clean, failOn: 'never' }, state), 1] as const,
    ),
    ...(['scheduled', 'published', 'cancelled', 'none'] as const).map(
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
        expect(line).not.toMatch(HARMFUL);
      }),
    );
    expect(safeLine('Crème brûlée 🍮 – 日本語')).toBe('Crème brûlée 🍮 – 日本語');
  });

  it('shows a step that keeps its pin in one line, others with link and pictures', () => {
    const kept = makeWanted('kept');
    const report = reportOf([kept, makeWanted('new')]);
    const [step] = report.plan.steps;
    const keep = step && { ...step, action: 'keep' as const, reason: 'published' };
    const steps = report.plan.steps.map((one) => (keep && one === step ? keep : one));
    const lines = renderText({ ...report, plan: { ...report.plan, steps } }).split('\n');
    expect(lines[0]).toBe(
      'keep      posts/kept.md:3 "Title kept" → Bread · Sun 2026-11-22 14:00 Europe/Berlin (published)',
    );
    expect(lines.slice(1, 5)).toEqual([
      'create    posts/new.md:3 (Sun 14:00 → Sun 14:15: less than 15 minutes from the pin at Sun 14:00)',
      '          "Title new" → Bread · Sun 2026-11-22 14:15 Europe/Berlin',
      '          https://blog.example/new/',
      '          static/new.png PNG 1000×1500 1 KB',
    ]);
  });

  it('shows the outcome of what was sent, and why it failed', () => {
    const report = outcomesOf(reportOf([makeWanted('a')]), 'failed');
    const outcomes = new Map(
      [...(report.outcomes ?? [])].map(([wanted, outcome]) => [wanted, { ...outcome, message: 'No board' }]),
    );
    const text = renderText({ ...report, outcomes });
    expect(text).toMatch(/^failed {4}posts\/a\.md:3\n/);
    expect(text).toContain('\n          No board\n');
    expect(text).toContain('apply: 7 posts, 1 pin: 1 create · now 1 failed · 0 errors, 0 warnings');
  });

  it('names held pins that are in no post any more, and why the run stopped', () => {
    const report = reportOf([]);
    const orphans = [makeEntry(makeWanted('gone'), { state: 'held', message: '::error::lost' })];
    const text = renderText({
      ...report,
      plan: { ...report.plan, orphans },
      failure: new Error('no answer\n::error::x'),
    });
    expect(text).toContain('held, and in no post any more: posts/gone.md#1@b1 at 2026-12-01T08:00:00Z');
    expect(text).toContain('\nstopped: no answer\\n::error::x\n');
  });

  it('lets no field of a pin, a problem or an outcome act', () => {
    const evil = fc.constantFrom(
      '::set-output name=created::99',
      '\u00ad::error::x',
      ':\ufe0f:error::x',
      '\u3000::error::x',
      '#\u034f#[error]x',
      '##[error]x',
      '#\u200d#[warning]x',
      '\n::stop-commands::x',
      '\u001b[2J',
      '\u202eevil',
      '\u2028::debug::x',
      '\r::warning::x',
    );
    const text = fc.array(fc.oneof(evil, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 4 });
    fc.assert(
      fc.property(text, (parts) => {
        const words = parts.join('');
        const place = { file: words, line: 1, column: 1, endColumn: 2 };
        const report = outcomesOf(
          reportOf(
            [makeWanted('a', { file: words, title: words, link: words, media: [{ ...makeMedia(words) }] })],
            [{ ...makeProblem('error'), ...place, message: words, hint: words }],
          ),
          'failed',
        );
        const outcomes = new Map(
          [...(report.outcomes ?? [])].map(([wanted, outcome]) => [wanted, { ...outcome, message: words }]),
        );
        for (const line of renderText({ ...report, outcomes, failure: new Error(words) }).split('\n'))
          expect(line).not.toMatch(HARMFUL);
      }),
    );
  });

  it('leaves safe lines as they are, and makes a line safe once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeLine(safeLine(text))).toBe(safeLine(text));
      }),
    );
    expect(safeLine(' ::error::x ##[group]y')).toBe(' \\u{3a}:error::x ##\\u{5b}group]y');
    expect(safeLine('a::b #1 [x] : ::')).toBe('a::b #1 [x] : ::');
    expect(safeLine(`${' '.repeat(50_000)}:${'#'.repeat(50_000)}[`)).toContain('\\u{5b}');
  });

  it('folds warnings of a kind that has errors too, and counts what it hides', () => {
    const mixed = [
      ...Array.from({ length: 4 }, (_, i) => makeProblem('error', 'title-too-long', i + 1)),
      ...Array.from({ length: 4 }, (_, i) => makeProblem('warning', 'title-too-long', i + 10)),
    ];
    const text = renderText(reportOf([], mixed));
    expect(text.match(/: error: /g)).toHaveLength(4);
    expect(text.match(/: warning: /g)).toHaveLength(3);
    expect(text).toContain('and 1 more warning [title-too-long]');
  });

  it('folds equal warnings, never errors', () => {
    const many = Array.from({ length: 9 }, (_, i) => makeProblem('warning', 'title-long', i + 1));
    const errors = Array.from({ length: 9 }, (_, i) => makeProblem('error', 'title-too-long', i + 1));
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
    [new GithubUnreachable('gone', 'x'), 3],
    [new LedgerError('torn', 'x'), 1],
    [new TypeError('undefined is not a function'), 1],
    ['a string', 1],
    [null, 1],
  ])('%s ends with exit %i, with a hint and without a stack trace', (error, exit) => {
    const failed = describeFailure(error);
    expect(failed.exit).toBe(exit);
    expect(failed.lines.length).toBeGreaterThan(1);
    expect(failed.lines.join('\n')).not.toMatch(/^\s+at /m);
  });
  it('names every mistake in the settings, each with what to write where that is known', () => {
    const failed = describeFailure(
      new SettingsError([
        { where: '.github/pin-on-merge.yml:4:3', message: 'unknown key', hint: 'schedule' },
        { where: '--since', message: 'no day', hint: null },
      ]),
    );
    expect(failed.lines).toEqual([
      '.github/pin-on-merge.yml:4:3: unknown key',
      '    try: schedule',
      '--since: no day',
    ]);
  });
});
