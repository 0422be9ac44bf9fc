import type { Media } from '../content/pin.js';
import { escapeStart } from './escape-markdown.js';
import type { ShownPin } from './pin-state.js';
import { makeHref, renderAddress, renderLink } from './render-link.js';
import { renderMinute } from './render-when.js';
import { fileUrl, pathInRepository, rawUrl } from './repository-links.js';
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
    `| | Pin | Board | When (${zone}) | |`,
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
    board === null ? 'no board' : escapeStart(board.name, page.room.chars),
    step.slotMs === null ? '' : renderMinute(step.slotMs, page.report.timezone).replaceAll(' ', '&nbsp;'),
    renderState(shown, page),
  ];
}

/** The title of a pin as words. */
export function renderTitle({ step }: ShownPin, { room }: SummaryPage): string {
  return escapeStart(step.wanted.pin.title, room.chars) || 'no title';
}

function renderWhere({ step }: ShownPin, page: SummaryPage): readonly string[] {
  const { pin, path } = step.wanted;
  const { facts, report, room } = page;
  const name = `${path.length > room.chars ? `…${path.slice(-room.chars)}` : path}:${pin.place.line}`;
  return [
    pin.link === null ? 'no link' : renderAddress(pin.link, report.site.url),
    `<sub>${renderLink(name, fileUrl(facts, path, pin.place.line))}</sub>`,
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
    ...(pinUrl === null ? [] : [renderAddress(pinUrl, null)]),
  ].join('<br>');
}
