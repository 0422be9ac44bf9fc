import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/apply/make-outcomes.js';
import type { Action, Step } from '../../src/plan/plan.js';
import type { Wanted } from '../../src/plan/wanted.js';
import { renderSummary } from '../../src/report/render-summary.js';
import type { Report } from '../../src/report/report.js';
import { makeEntry, makeMedia, type makePin, makeWanted } from '../plan/make-wanted.js';
import { anyText, HOSTILE } from './hostile-texts.js';
import { makeProblem, outcomesOf, reportOf } from './make-report.js';
import { listNodes, parseMarkdown, skeletonOf, wordsOf } from './parse-markdown.js';
import { COMMIT, makeFacts, REPOSITORY } from './summary-facts.js';

const LIMIT = 1_048_576;
const bytesOf = (text: string) => Buffer.byteLength(text);
const firstLine = (report: Report) => renderSummary(report, makeFacts({ mode: report.mode })).split('\n')[0];

/** A report in which every step has this action. */
function withAction(report: Report, action: Action, reason: string | null = null): Report {
  const steps = report.plan.steps.map((step) => ({ ...step, action, reason }));
  return { ...report, plan: { ...report.plan, steps } };
}

/** The report of a run after a pin that is scheduled got another title. */
function editedReport(): Report {
  const report = reportOf([makeWanted('a')]);
  const problem = makeProblem('warning', 'edit-not-sent');
  const steps = report.plan.steps.map((step) => ({ ...step, action: 'keep' as const, problems: [problem] }));
  return outcomesOf({ ...report, plan: { ...report.plan, steps, problems: [problem] } }, 'scheduled');
}

const many = (count: number, change: Parameters<typeof makePin>[1] = {}) =>
  Array.from({ length: count }, (_, i) => makeWanted(`p${i}`, change));

describe('the first line of a summary', () => {
  const two = reportOf([makeWanted('a'), makeWanted('b')]);
  const gone = [makeEntry(makeWanted('gone'), { state: 'held' })];
  it.each<[string, Report]>([
    ['## ✅ 2 pins to schedule', two],
    ['## ✅ 2 pins ready', { ...two, mode: 'check' }],
    ['## ✅ 2 pins scheduled', outcomesOf(two, 'scheduled')],
    ['## ✅ 1 pin published', outcomesOf(reportOf([makeWanted('a')]), 'published')],
    ['## ❌ 2 pins not sent', outcomesOf(two, 'unsent')],
    ['## ❌ 2 pins failed', outcomesOf(two, 'failed')],
    ['## ⚠️ 2 pins held', outcomesOf(two, 'held')],
    ['## ⚠️ 2 pins held', withAction(two, 'hold')],
    ['## ⚠️ 2 pins waiting', outcomesOf(two, 'waiting')],
    ['## ✅ 2 pins to update', withAction(two, 'update')],
    ['## ✅ 2 pins updated', outcomesOf(withAction(two, 'update'), 'scheduled')],
    ['## ✅ nothing new, all 2 pins are as they were', outcomesOf(withAction(two, 'keep'), 'scheduled')],
    ['## ❌ 2 pins left out', withAction(two, 'skip', 'problem:board-unknown')],
    ['## ✅ nothing new, all 2 pins are as they were', withAction(two, 'skip', 'before-since')],
    ['## ✅ no pins in 7 posts', reportOf([])],
    ['## ⚠️ 1 pin was edited after it was scheduled, and not changed in Publer, 1 warning', editedReport()],
    [
      '## ⚠️ 2 pins to schedule, 1 warning',
      {
        ...reportOf([], [makeProblem('warning')]),
        plan: { ...two.plan, problems: [makeProblem('warning')] },
      },
    ],
    [
      '## ❌ no pins in 7 posts, 1 error, 2 warnings',
      reportOf(
        [],
        [
          makeProblem('error'),
          makeProblem('warning', 'title-long', 2),
          makeProblem('warning', 'title-long', 3),
        ],
      ),
    ],
    ['## ⚠️ 1 pin held', { ...reportOf([]), plan: { ...reportOf([]).plan, orphans: gone } }],
    ['## ❌ no pins in 7 posts', { ...reportOf([]), failure: new Error('gone') }],
  ])('is "%s"', (line, report) => {
    expect(firstLine(report)).toBe(line);
  });
});

describe('a summary', () => {
  it('names title, board, local time, link and line of each pin, though neither key nor ledger was there', () => {
    const words = wordsOf(parseMarkdown(renderSummary(reportOf(many(30)), makeFacts())));
    for (let i = 0; i < 30; i++) {
      expect(words).toContain(`Title p${i}`);
      expect(words).toContain(`posts/p${i}.md:3`);
      expect(words).toContain(`/p${i}`);
    }
    expect(words.match(/Bread/g)).toHaveLength(30);
    expect(words).toContain('When (Europe/Berlin)');
    expect(words).toContain('Sun\u00a022\u00a0Nov\u00a0202614:00');
  });

  it('links to the lines of the commit that was read, below the folder of the blog', () => {
    const report = { ...reportOf([makeWanted('a')], [makeProblem('error')]), folder: 'sites/my blog' };
    const text = renderSummary(report, makeFacts());
    expect(text).toContain(`](${REPOSITORY}/blob/${COMMIT}/sites/my%20blog/posts/a.md?plain=1#L1)`);
    expect(text).toContain(`<img src="${REPOSITORY}/raw/${COMMIT}/sites/my%20blog/static/a.png"`);
  });

  it('links nowhere without a repository, and names the file all the same', () => {
    const facts = makeFacts({ repositoryUrl: null, commit: null });
    const tree = parseMarkdown(
      renderSummary(reportOf([makeWanted('a', { link: null })], [makeProblem('error')]), facts),
    );
    const links = listNodes(tree).flatMap(({ type, url }) => (type === 'link' ? [url] : []));
    expect(links).toEqual(['https://blog.example/']);
    expect(wordsOf(tree)).toContain('posts/a.md:1');
  });

  it('loads no picture of another host: it links to it', () => {
    const media = {
      ...makeMedia('x'),
      source: 'url',
      path: null,
      url: 'https://evil.example/pixel.png',
    } as const;
    const text = renderSummary(reportOf([makeWanted('a', { media: [media] })]), makeFacts());
    expect(text).not.toContain('<img');
    expect(text).toContain('[picture](https://evil.example/pixel.png)');
  });

  it('links a video, counts further pictures, and leads to no file outside of the repository', () => {
    const video = { ...makeMedia('v'), kind: 'video' } as const;
    const outside = { ...makeMedia('o'), path: '../../secret.png' };
    const pins = [makeWanted('a', { media: [video] }), makeWanted('b', { media: [outside, makeMedia('2')] })];
    const text = renderSummary(reportOf(pins), makeFacts());
    expect(text).toContain(`[video](${REPOSITORY}/raw/${COMMIT}/static/v.png)`);
    expect(text).toContain('| picture<br>+1 |');
    expect(text).not.toContain('secret');
  });

  it('shows where a published pin is', () => {
    const pinUrl = 'https://www.pinterest.com/pin/123/';
    const text = renderSummary(outcomesOf(reportOf([makeWanted('a')]), 'published', { pinUrl }), makeFacts());
    expect(text).toContain('| published<br>[pinterest.com/pin/123](https://www.pinterest.com/pin/123/) |');
  });

  it.each(['https://evil.example/pin/1', 'https://pinterest.evil.example/pin/1', 'javascript:alert(1)', 'x'])(
    'shows no pin at %s, whatever Publer says',
    (pinUrl) => {
      const text = renderSummary(
        outcomesOf(reportOf([makeWanted('a')]), 'published', { pinUrl }),
        makeFacts(),
      );
      expect(text).toContain('| published |');
    },
  );

  it('folds away pins without news', () => {
    const text = renderSummary(outcomesOf(withAction(reportOf(many(3)), 'keep'), 'published'), makeFacts());
    expect(text).toContain('<details><summary>3 pins as before</summary>');
    expect(text).not.toContain('### Pins');
  });

  it('says why a pin was left out', () => {
    const left = makeWanted('a', { problems: [makeProblem('error', 'board-unknown')] });
    expect(renderSummary(reportOf([left]), makeFacts())).toContain('left out<br><sub>line 1</sub>');
    const skipped = renderSummary(
      withAction(reportOf([makeWanted('a')]), 'skip', 'unpublished'),
      makeFacts(),
    );
    expect(skipped).toContain('skipped<br><sub>its post is not published</sub>');
  });

  it('tells notice, failure, commit and ledger commit', () => {
    const ledgerCommit = { sha: 'fedcba9876543210', url: `${REPOSITORY}/commit/fedcba9876543210` };
    const facts = makeFacts({
      notice: 'An older commit: nothing was done.',
      failure: 'first\n\nsecond <b>',
      ledgerCommit,
    });
    const text = renderSummary(reportOf([]), facts);
    expect(text).toContain('\n> ℹ️ An older commit: nothing was done.\n');
    expect(text).toContain('\n> **Stopped:** first<br>second &#60;b&#62;\n');
    expect(text).toContain(`commit [0123456](${REPOSITORY}/commit/${COMMIT})`);
    expect(text).toContain(`Ledger: commit [fedcba9](${ledgerCommit.url})`);
  });

  it('is there for a run that ended before it had a report', () => {
    const text = renderSummary(null, makeFacts({ failure: 'PUBLER_API_KEY is missing\n    try: add it' }));
    expect(text).toBe('## ❌ stopped\n\n> **Stopped:** PUBLER&#95;API&#95;KEY is missing<br>try: add it\n');
  });

  it('lists every mistake of the settings, and what the workflow asks for and does not get', () => {
    const mistakes = Array.from({ length: 60 }, (_, i) => `${i}: Unknown setting.`);
    const text = renderSummary(null, makeFacts({ failure: mistakes.join('\n'), warnings: ['one *', 'two'] }));
    for (const mistake of mistakes) expect(text).toContain(mistake);
    expect(text).toContain('\n> ⚠️ one &#42;<br>\n> ⚠️ two\n');
  });

  it('counts the mistakes that it has no room for', () => {
    const failure = `${'<'.repeat(4000)}\n`.repeat(100);
    const text = renderSummary(null, makeFacts({ failure }));
    expect(text).toContain('<br>… and 90 more lines, left out here for size; the log has all.\n');
    expect(bytesOf(text)).toBeLessThan(LIMIT);
  });

  it('lists scheduled pins that no post has any more, safely', () => {
    const entry = makeEntry(makeWanted('gone', { title: 'Old *rye*' }));
    const departed: Step = {
      wanted: makeWanted('gone', { title: 'Old *rye*' }),
      action: 'keep',
      reason: 'it is in no post any more',
      slotMs: Date.parse(entry.slot),
      entry,
      adopt: null,
      deferred: null,
      noted: null,
      departed: true,
      problems: [],
    };
    const report = reportOf([]);
    const text = renderSummary({ ...report, plan: { ...report.plan, steps: [departed] } }, makeFacts());
    expect(text).toContain('1 scheduled pin that no post has any more');
    expect(text).toContain('\n- **Old &#42;rye&#42;** · Tue 1 Dec 2026, 09:00 · was in posts/gone.md\n');
  });

  it('says why too many changes were not sent, and how to go on', () => {
    const report = reportOf(
      [],
      [{ ...makeProblem('warning', 'too-many-changes'), message: '30 pins', hint: 'raise it' }],
    );
    const text = renderSummary({ ...report, plan: { ...report.plan, tooManyChanges: 30 } }, makeFacts());
    expect(text).toContain('\n> **30 pins**<br>Try: raise it\n');
  });
});

describe('pins in doubt', () => {
  const pin = makeWanted('a');
  const known = (report: Report) => {
    const steps = report.plan.steps.map((step) => ({ ...step, entry: makeEntry(pin) }));
    return { ...report, plan: { ...report.plan, steps } };
  };
  it.each<[Outcome['state'], readonly string[]]>([
    ['held', ['adopt ID', 'retry', 'abandon']],
    ['failed', ['retry', 'abandon']],
    ['waiting', []],
  ])('that are %s come with the lines for `resolve`: %j', (state, verbs) => {
    const report = outcomesOf(known(reportOf([pin])), state, { message: 'No answer <b>' });
    const tree = parseMarkdown(renderSummary(report, makeFacts()));
    const code = listNodes(tree).filter(({ type }) => type === 'code');
    expect(code.map(({ value }) => value?.split('\n'))).toEqual(
      verbs.length === 0 ? [] : [verbs.map((verb) => `${pin.key} ${verb}`)],
    );
    expect(wordsOf(tree)).toContain('Title a → Bread · Sun 22 Nov 2026, 14:00 (Europe/Berlin)');
    expect(wordsOf(tree)).toContain('No answer <b>');
  });

  it('that the ledger does not know are not sent again by a line', () => {
    expect(renderSummary(withAction(reportOf([pin]), 'hold', 'two'), makeFacts())).not.toContain(
      `${pin.key} retry`,
    );
  });

  it('are told although they are in no post any more', () => {
    const report = reportOf([]);
    const orphans = [makeEntry(pin, { state: 'held', message: 'lost' })];
    const text = renderSummary({ ...report, plan: { ...report.plan, orphans } }, makeFacts());
    expect(text).toContain('lost; the pin is in no post any more');
    expect(text).toContain(`${pin.key} abandon`);
  });

  it('cannot leave their fence', () => {
    const evil = makeWanted('a', { id: '1\n```\n# x ````` y' });
    const tree = parseMarkdown(renderSummary(outcomesOf(known(reportOf([evil])), 'held'), makeFacts()));
    const code = listNodes(tree).filter(({ type }) => type === 'code');
    expect(code).toHaveLength(1);
    expect(code[0]?.value).toContain('# x ````` y');
  });
});

describe('problems in a summary', () => {
  const problems = [
    makeProblem('warning', 'title-long', 1),
    makeProblem('error', 'board-unknown', 2),
    makeProblem('warning', 'title-long', 3),
    makeProblem('warning', 'ledger-not-read', 4),
  ];
  const text = renderSummary(reportOf([], problems), makeFacts());

  it('are folded by kind with their number, errors first and open', () => {
    expect(text.match(/<details.*<\/summary>/g)).toEqual([
      '<details open><summary>❌ 1 error: No board of this account has that name or id. <code>board-unknown</code></summary>',
      '<details><summary>⚠️ 2 warnings: A title is longer than 40 characters: the feed cuts it there. <code>title-long</code></summary>',
      '<details><summary>⚠️ 1 warning: The ledger was not read: every pin is shown as new. <code>ledger-not-read</code></summary>',
    ]);
  });

  it('have a place and a hint, but no place where they are about the run', () => {
    expect(text).toContain(
      `- [posts/a.md:3](${REPOSITORY}/blob/${COMMIT}/posts/a.md?plain=1#L3)<br>line 3<br>Try: write less`,
    );
    expect(text).toContain('- line 4<br>Try: write less');
  });
});

describe('the size of a summary', () => {
  const titles = '🍮|<&@'.repeat(20);

  it('holds 400 pins with three problems each, all of them', () => {
    const problems = Array.from({ length: 1200 }, (_, i) =>
      makeProblem(i % 2 ? 'error' : 'warning', 'title-long', i + 1),
    );
    const text = renderSummary(
      reportOf(many(400, { title: 'A title of some length for a pin about bread' }), problems),
      makeFacts(),
    );
    expect(bytesOf(text)).toBeLessThan(LIMIT);
    expect(text).not.toContain('left out here');
    expect(text).toContain('posts/p399.md:3');
    expect(text).toContain('#L1200)');
  });

  it.each<[string, (report: Report) => Report]>([
    ['new', (report) => report],
    ['held', (report) => outcomesOf(report, 'held', { message: titles.repeat(50) })],
    ['kept', (report) => withAction(report, 'keep', titles)],
  ])(
    'stays below the limit with 5000 pins that are %s and have long titles, and counts what it left out',
    (_state, change) => {
      const problems = Array.from({ length: 5000 }, (_, i) => ({
        ...makeProblem('error', 'title-too-long', i + 1),
        message: titles,
      }));
      const report = reportOf([], problems);
      const steps = many(5000, { title: titles, link: `https://blog.example/${'x'.repeat(1000)}` }).map(
        (wanted) => stepOf(wanted),
      );
      const text = renderSummary(change({ ...report, plan: { ...report.plan, steps } }), makeFacts());
      expect(bytesOf(text)).toBeLessThan(LIMIT);
      expect(text).toContain('5000');
      expect(text).toMatch(/… and \d+ more, left out here for size/);
    },
  );

  it('comes down to counts where every text is huge', () => {
    const huge = '<'.repeat(60_000);
    const wanted = many(2000, {
      title: huge,
      file: `posts/${huge}.md`,
      link: `https://blog.example/${'('.repeat(2000)}`,
    });
    const report = reportOf([]);
    const orphans = wanted.slice(0, 300).map((one) => makeEntry(one, { message: huge }));
    const text = renderSummary(
      { ...report, plan: { ...report.plan, steps: wanted.map(stepOf), orphans } },
      makeFacts({ failure: huge, notice: huge }),
    );
    expect(bytesOf(text)).toBeLessThan(LIMIT);
    expect(text).toContain('2000 pins to schedule, 300 held');
  });
});

function stepOf(wanted: Wanted): Report['plan']['steps'][number] {
  return {
    wanted,
    action: 'create',
    reason: null,
    slotMs: 0,
    entry: null,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    problems: [],
  };
}

describe('what others wrote', () => {
  /** A summary in which every text that is not ours is this one. */
  const summaryWith = (words: string) => {
    const pin = makeWanted('a', { title: words, description: words, media: [] });
    const board = { name: words, id: 'b1' };
    const wanted = ['1', '2', '3', '4'].map((id) => ({
      ...pin,
      board,
      key: `k${id}`,
      pin: { ...pin.pin, id },
    }));
    const problem = { ...makeProblem('error'), message: words, hint: words };
    const report = outcomesOf(reportOf(wanted, [problem]), 'failed', { message: words });
    const [first, second, third] = report.plan.steps;
    const outcomes = new Map(report.outcomes ?? []);
    const end = { postId: null, pinUrl: null, message: words };
    if (first) outcomes.set(first.wanted, { ...end, state: 'scheduled' });
    if (second) outcomes.set(second.wanted, { ...end, state: 'held' });
    if (third) outcomes.set(third.wanted, { ...end, state: 'unsent' });
    const site = { ...report.site, generator: words };
    return renderSummary(
      { ...report, site, outcomes },
      makeFacts({ notice: words, warnings: [words], failure: words.replaceAll('\n', ' ') }),
    );
  };
  const harmless = skeletonOf(parseMarkdown(summaryWith('words')));

  it.each(HOSTILE.filter((text) => text.trim() !== ''))('stays words: %j', (text) => {
    expect(skeletonOf(parseMarkdown(summaryWith(text)))).toBe(harmless);
  });

  it('stays words, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skeletonOf(parseMarkdown(summaryWith(`a${text}`)))).toBe(harmless);
      }),
      { numRuns: 150 },
    );
  });

  it('makes no link but to the page it names: paths, links and pin addresses of any text', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const media = { ...makeMedia('x'), path: words };
        const wanted = makeWanted('a', { file: words, link: words, media: [media] });
        const problem = { ...makeProblem('error'), file: words };
        const report = outcomesOf(reportOf([wanted], [problem]), 'published', { pinUrl: words });
        const nodes = listNodes(parseMarkdown(renderSummary(report, makeFacts())));
        const own = [REPOSITORY, 'https://blog.example/'];
        const written = URL.canParse(words) ? new URL(words).protocol : 'none:';
        for (const { type, url, value } of nodes) {
          expect(type).not.toBe('image');
          if (type === 'html') expect(value).toMatch(OWN_HTML);
          if (type === 'link' && !/^https?:$/.test(written))
            expect(own.some((start) => url?.startsWith(start))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The tags that a summary writes itself. */
const OWN_HTML =
  /^(?:<br>|<\/?sub>|<\/a>|<a href="https:\/\/github\.com\/ann\/blog\/raw\/[^"]*">|<img src="https:\/\/github\.com\/ann\/blog\/raw\/[^"<>]*" width="64" alt="">|<details(?: open)?><summary>[^<]*<code>[a-z-]+<\/code><\/summary>|<\/details>)$/;
