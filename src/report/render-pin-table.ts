import type { Media } from '../content/pin.js';
import { escapeStart } from './escape-markdown.js';
import type { ShownPin } from './pin-state.js';
import { makeHref, renderAddress, renderLink } from './render-link.js';
import { renderPlace } from './render-place.js';
import { renderDay } from './render-when.js';
import { pathInRepository, rawUrl } from './repository-links.js';
import { sayState } from './say-state.js';
import type { SummaryPage } from './summary-page.js';

/** Pixels; small enough for a table. */
const THUMBNAIL_WIDTH = 64;

/** A Markdown table of pins, and how many of them there was no room for. */
export function renderPinTable(pins: readonly ShownPin[], page: SummaryPage): string {
  const shown = pins.slice(0, page.room.rows);
  const left = pins.length - shown.length;
  const rest = left > 0 ? [`… and ${left} more, left out here for size.`] : [];
  if (shown.length === 0) return rest.join('');
  const zone = escapeStart(page.report.timezone, 64);
  const lines = [
    `| Picture | Pin | Board | When (${zone}) | State |`,
    '| --- | --- | --- | --- | --- |',
    ...shown.map((pin, index) => `| ${renderCells(pin, page, index).join(' | ')} |`),
  ];
  return [lines.join('\n'), ...rest].join('\n\n');
}

function renderCells(shown: ShownPin, page: SummaryPage, index: number): readonly string[] {
  const { step } = shown;
  const { board, pin } = step.wanted;
  return [
    renderPictures(pin.media, page, index < page.room.pictures),
    [`**${renderTitle(shown, page)}**`, ...renderWhere(shown, page)].join('<br>'),
    board === null ? 'no board' : escapeStart(sayBoard(board.name, pin.account), page.room.chars),
    step.slotMs === null ? '' : renderSlotCell(step.slotMs, page.report.timezone),
    renderState(shown, page),
  ];
}

/** With the account where the pin names one. */
function sayBoard(board: string, account: string | null): string {
  return account === null ? board : `${board} of ${account}`;
}

/** The day stays in one piece, the time below it. */
function renderSlotCell(slotMs: number, timezone: string): string {
  const { day, time } = renderDay(slotMs, timezone);
  return `${day.replaceAll(' ', '&nbsp;')}<br>${time}`;
}

function renderTitle({ step }: ShownPin, { room }: SummaryPage): string {
  return escapeStart(step.wanted.pin.title, room.chars) || 'no title';
}

function renderWhere({ step }: ShownPin, page: SummaryPage): readonly string[] {
  const { pin, path } = step.wanted;
  return [
    pin.link === null ? 'no link' : renderAddress(pin.link, page.report.site.url),
    `<sub>${renderPlace({ path, line: pin.place.line }, page)}</sub>`,
  ];
}

/** The cover as a thumbnail where it is a file of the own repository; a foreign picture is never loaded, only linked. */
function renderPictures(media: readonly Media[], page: SummaryPage, asPicture: boolean): string {
  const [cover] = media;
  if (cover === undefined) return 'no picture';
  const more = media.length > 1 ? `<br>+${media.length - 1}` : '';
  return `${renderCover(cover, page, asPicture)}${more}`;
}

function renderCover(cover: Media, { report, facts }: SummaryPage, asPicture: boolean): string {
  const word = cover.kind === 'video' ? 'video' : 'picture';
  if (cover.path === null) return renderLink(word, cover.url);
  const path = pathInRepository(report.folder, cover.path);
  const url = rawUrl(facts, path);
  const href = url === null ? null : makeHref(url);
  if (href === null || cover.kind === 'video' || !asPicture) return renderLink(word, url);
  return `<a href="${href}"><img src="${href}" width="${THUMBNAIL_WIDTH}" alt=""></a>`;
}

function renderState(shown: ShownPin, page: SummaryPage): string {
  const { step, state, outcome, reason } = shown;
  const pinUrl = outcome?.pinUrl ?? step.entry?.pinUrl ?? null;
  const word = state === 'keep' && step.entry !== null ? step.entry.state : sayState(state, page.report.mode);
  const why = reason === null || reason === word ? '' : escapeStart(reason, page.room.chars);
  return [
    word,
    ...(why === '' ? [] : [`<sub>${why}</sub>`]),
    ...(pinUrl === null || !isPinterest(pinUrl) ? [] : [renderAddress(pinUrl, null)]),
  ].join('<br>');
}

/** Publer names the address of a published pin; one on another host is not shown. */
function isPinterest(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return /^(?:[\w-]+\.)*(?:pinterest(?:\.[a-z]{2,3}){1,2}|pin\.it)$/.test(new URL(url).hostname);
}
