import { renderPublishDate } from '../export/render-csv.js';
import type { RowFile } from '../export/split-files.js';
import type { Step } from '../plan/plan.js';
import { plural } from '../report/plural.js';

export interface ExportSummary {
  readonly files: readonly { readonly name: string; readonly rows: RowFile }[];
  readonly leftOut: number;
  readonly stale: readonly string[];
  readonly steps: readonly Step[];
  readonly nowMs: number;
}

/** How far ahead Pinterest's own scheduler takes a pin (https://help.pinterest.com/en/business/article/schedule-pins); the page on files names no limit. */
const SCHEDULER_DAYS = 30;

/** What was written, and what somebody who uploads it has to know: one line each. */
export function describeExport({ files, leftOut, stale, steps, nowMs }: ExportSummary): readonly string[] {
  const rows = files.flatMap((file) => file.rows);
  const accounts = new Set(rows.map(({ account }) => account));
  const far = rows.filter(({ slotMs }) => slotMs > nowMs + SCHEDULER_DAYS * 86_400_000).length;
  const others = steps.filter(({ action }) => action !== 'create').length;
  return [
    ...files.map((file) => describeFile(file, accounts.size > 1)),
    ...stale.map((name) => `${name} is of an earlier export and no part of this one: delete it.`),
    ...(far > 0
      ? [
          `${plural(far, 'pin')} ${far === 1 ? 'lies' : 'lie'} more than ${SCHEDULER_DAYS} days ahead, which Pinterest's own scheduler does not take: see that they arrive, or upload them later.`,
        ]
      : []),
    ...(rows.length > 0
      ? [
          'The format has no place for alt texts: add them on Pinterest.',
          'The ledger does not know what you upload: `apply`, or another export, would take these pins for new ones.',
        ]
      : []),
    `export: ${plural(rows.length, 'pin')} in ${plural(files.length, 'file')}, ${leftOut} left out${others > 0 ? `, ${others} not new or skipped` : ''}`,
  ];
}

function describeFile({ name, rows }: ExportSummary['files'][number], isOneOfMany: boolean): string {
  const [first] = rows;
  const account = isOneOfMany ? ` for account ${first?.accountName ?? first?.account ?? 'by default'}` : '';
  const days = [first, rows.at(-1)].map((row) => renderPublishDate(row?.slotMs ?? 0).slice(0, 10));
  return `${name}: ${plural(rows.length, 'pin')}${account}, ${[...new Set(days)].join(' to ')}`;
}
