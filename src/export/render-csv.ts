import { COLUMNS, type PinterestRow } from './pinterest-row.js';

/** The first line of every file; without quotes, as in Pinterest's own example. */
export const HEADER = COLUMNS.join(',');

/** A file of Pinterest's bulk upload, by RFC 4180: CRLF, every field in quotes, so that no text can begin a cell of its own whatever a spreadsheet separates cells by. */
export function renderCsv(rows: readonly PinterestRow[]): string {
  const lines = rows.map((row) => makeFields(row).map(quote).join(','));
  return [HEADER, ...lines].map((line) => `${line}\r\n`).join('');
}

/** In the order of the columns. Pictures have no thumbnail; posts have no keywords. */
function makeFields(row: PinterestRow): readonly string[] {
  const { title, mediaUrl, board, description, link, slotMs } = row;
  return [title, mediaUrl, board, '', description, link, renderPublishDate(slotMs), ''];
}

/** `2026-12-01T08:30:00`, UTC. */
export function renderPublishDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
