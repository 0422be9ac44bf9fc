import { Buffer } from 'node:buffer';
import { escapeStart } from './escape-markdown.js';
import { listPins, type PinState } from './pin-state.js';
import { plural } from './plural.js';
import { renderBacklog } from './render-backlog.js';
import { renderDoubts } from './render-doubts.js';
import { renderLeftovers } from './render-leftovers.js';
import { renderAddress, renderLink } from './render-link.js';
import { renderPinTable } from './render-pin-table.js';
import { renderProblemList } from './render-problem-list.js';
import { renderVerdict } from './render-verdict.js';
import type { Report } from './report.js';
import { NEWS } from './say-state.js';
import type { Room, SummaryFacts, SummaryPage } from './summary-page.js';

/** GitHub drops a whole summary of more than 1 MiB. */
const MAX_BYTES = 1_000_000;

/** From all there is to counts alone: the first that fits is taken. */
const ROOMS: readonly [Room, ...Room[]] = [
  { rows: 1000, pictures: 40, problems: 2000, chars: 300 },
  { rows: 400, pictures: 40, problems: 400, chars: 120 },
  { rows: 100, pictures: 40, problems: 30, chars: 120 },
  { rows: 20, pictures: 20, problems: 10, chars: 60 },
];
const COUNTS: Room = { rows: 0, pictures: 0, problems: 0, chars: 60 };
const MAX_FAILURE_CHARS = 4000;
const MAX_FAILURE_BYTES = 200_000;

/** The job summary of a run as Markdown for GitHub, below its limit of 1 MiB; null for a run that ended before it had a report. */
export function renderSummary(report: Report | null, facts: SummaryFacts): string {
  if (report === null) return join(['## ❌ stopped', ...renderFacts(facts)]);
  const pins = listPins(report);
  for (const room of ROOMS) {
    const text = renderReport({ report, facts, room, pins });
    if (Buffer.byteLength(text) <= MAX_BYTES) return text;
  }
  return renderReport({ report, facts, room: COUNTS, pins });
}

function renderReport(page: SummaryPage): string {
  return join([
    `## ${renderVerdict(page.report)}`,
    renderOrigin(page),
    ...renderFacts(page.facts),
    ...renderLimit(page.report),
    renderLater(page.report),
    ...renderDoubts(page),
    ...renderNews(page),
    ...renderRest(page),
    ...renderLeftovers(page),
    ...renderProblemList(page),
    ...renderLedger(page.facts),
  ]);
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** `apply · 12 posts, 11 pins · hugo · blog.example · commit abc1234`. */
function renderOrigin({ report, facts }: SummaryPage): string {
  const { site, posts, plan } = report;
  const parts = [
    facts.mode,
    `${plural(posts, 'post')}, ${plural(plan.steps.length, 'pin')}`,
    ...(site.generator === null ? [] : [escapeStart(site.generator, 40)]),
    ...(site.url === null ? [] : [renderAddress(site.url, null)]),
    ...(facts.commit === null ? [] : [`commit ${renderCommit(facts)}`]),
  ];
  return parts.join(' · ');
}

function renderCommit({ commit, repositoryUrl }: SummaryFacts): string {
  if (commit === null) return '';
  return renderLink(commit.slice(0, 7), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
}

function renderFacts({ notice, warnings, failure }: SummaryFacts): readonly string[] {
  const stopped = renderFailure((failure ?? '').split('\n').filter((line) => line.trim() !== ''));
  return [
    notice === null ? '' : `> ℹ️ ${escapeStart(notice, MAX_FAILURE_CHARS)}`,
    warnings.map((text) => `> ⚠️ ${escapeStart(text, MAX_FAILURE_CHARS)}`).join('<br>\n'),
    stopped === '' ? '' : `> **Stopped:** ${stopped}`,
  ];
}

/** Every line, as long as there is room; the others are counted. */
function renderFailure(lines: readonly string[]): string {
  const shown: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const text = escapeStart(line, MAX_FAILURE_CHARS);
    bytes += Buffer.byteLength(text);
    if (bytes > MAX_FAILURE_BYTES) break;
    shown.push(text);
  }
  const left = lines.length - shown.length;
  const rest =
    left > 0 ? [`… and ${plural(left, 'more line')}, left out here for size; the log has all.`] : [];
  return [...shown, ...rest].join('<br>');
}

/** Why nothing was sent, with the way out, before the list of what was not sent. */
function renderLimit({ plan }: Report): readonly string[] {
  if (plan.tooManyChanges === null) return [];
  return plan.problems
    .filter(({ code }) => code === 'too-many-changes')
    .map(({ message, hint }) => {
      const advice = hint === null ? '' : `<br>Try: ${escapeStart(hint, MAX_FAILURE_CHARS)}`;
      return `> **${escapeStart(message, MAX_FAILURE_CHARS)}**${advice}`;
    });
}

/** The backlog, in a line of its own. */
function renderLater(report: Report): string {
  const line = report.notice === null ? renderBacklog(report) : null;
  return line === null ? '' : `> 🗓️ ${escapeStart(line, MAX_FAILURE_CHARS)}`;
}

/** States that have a section of their own. */
const DOUBTS: readonly PinState[] = ['held', 'failed', 'waiting'];

function renderNews(page: SummaryPage): readonly string[] {
  const news = page.pins.filter(({ state }) => NEWS.has(state) && !DOUBTS.includes(state));
  if (news.length === 0) return [];
  const timeOf = (pin: (typeof news)[number]) => pin.step.slotMs ?? Number.MAX_SAFE_INTEGER;
  return [
    '### Pins',
    renderPinTable(
      [...news].sort((a, b) => timeOf(a) - timeOf(b)),
      page,
    ),
  ];
}

/** Pins without news, folded away. */
function renderRest(page: SummaryPage): readonly string[] {
  const kept = page.pins.filter(
    ({ state, step }) => (state === 'keep' || state === 'move') && !step.departed,
  );
  const skipped = page.pins.filter(({ state }) => state === 'skip');
  const quiet: SummaryPage = { ...page, room: { ...page.room, pictures: 0 } };
  const fold = (title: string, pins: SummaryPage['pins']) =>
    pins.length === 0
      ? ''
      : `<details><summary>${plural(pins.length, 'pin')} ${title}</summary>\n\n${renderPinTable(pins, quiet)}\n\n</details>`;
  return [fold('as before', kept), fold('skipped', skipped)];
}

function renderLedger({ ledgerCommit }: SummaryFacts): readonly string[] {
  if (ledgerCommit === null) return [];
  const { sha, url } = ledgerCommit;
  return [`<sub>Ledger: commit ${renderLink(sha.slice(0, 7), url)}</sub>`];
}
