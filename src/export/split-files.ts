import { MAX_ROWS, type PinterestRow } from './pinterest-row.js';

/** Rows of one file, all of one account. */
export type RowFile = readonly PinterestRow[];

/**
 * Rows in as few files as can be: at most 200 each, and no link, title or picture twice in one. Pinterest's page does not ask for
 * the latter; people who upload have seen such rows refused ("Duplicate Pin link") and taken from another file.
 */
export function splitFiles(rows: readonly PinterestRow[]): readonly RowFile[] {
  const files: OpenFile[] = [];
  for (const row of rows) {
    const marks = [`link ${row.link}`, `title ${row.title}`, `media ${row.mediaUrl}`];
    const fits = ({ account, rows: own, taken }: OpenFile) =>
      account === row.account && own.length < MAX_ROWS && !marks.some((mark) => taken.has(mark));
    let file = files.find(fits);
    if (file === undefined) {
      file = { account: row.account, rows: [], taken: new Set() };
      files.push(file);
    }
    file.rows.push(row);
    for (const mark of marks) file.taken.add(mark);
  }
  return files.map(({ rows: own }) => own);
}

interface OpenFile {
  readonly account: string | null;
  readonly rows: PinterestRow[];
  readonly taken: Set<string>;
}

/** `pins.csv`, `pins-2.csv`, `pins-3.csv` …, counted from 0. */
export function nameFile(file: string, index: number): string {
  if (index === 0) return file;
  return /\.[^./\\]+$/.test(file) ? file.replace(/(\.[^./\\]+)$/, `-${index + 1}$1`) : `${file}-${index + 1}`;
}
