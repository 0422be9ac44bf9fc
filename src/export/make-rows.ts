import type { Step } from '../plan/plan.js';
import type { Place, Problem } from '../problem.js';
import { createPublicUrls } from '../site/public-urls.js';
import type { Site } from '../site/site.js';
import { judgeStep } from './judge-step.js';
import type { PinterestRow } from './pinterest-row.js';

export interface ExportInput {
  readonly steps: readonly Step[];
  readonly site: Site;
  readonly nowMs: number;
  /** Names of boards that only the settings know. */
  readonly aliases: Readonly<Record<string, string>>;
  placeOf(path: string): Place;
}

export interface Exported {
  /** In order of time. */
  readonly rows: readonly PinterestRow[];
  /** New pins that the format cannot say; each has its problem. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

/** The pins that are new, as rows of Pinterest's bulk upload; each that cannot be one is a problem at its line. Nothing is shortened. */
export function makeRows({ steps, site, nowMs, aliases, placeOf }: ExportInput): Exported {
  const rows: PinterestRow[] = [];
  const problems: Problem[] = [];
  const publicUrl = createPublicUrls(site);
  const creates = steps.filter(({ action, slotMs }) => action === 'create' && slotMs !== null);
  for (const step of creates) {
    const { pin, board, account } = step.wanted;
    const [media] = pin.media;
    const mediaUrl = media?.url ?? (media?.path == null ? null : publicUrl(media.path));
    const wrong = judgeStep(step, { mediaUrl, nowMs });
    problems.push(...wrong);
    if (wrong.length > 0 || mediaUrl === null || board === null || step.slotMs === null) continue;
    if (isAlias(step, aliases)) problems.push(doubtAlias(pin.board ?? '', placeOf));
    rows.push({
      title: pin.title,
      mediaUrl,
      board: board.name,
      description: pin.description,
      link: pin.link ?? '',
      slotMs: step.slotMs,
      account,
      accountName: pin.account,
    });
  }
  const inTime = [...rows].sort((a, b) => a.slotMs - b.slotMs);
  return { rows: inTime, leftOut: creates.length - rows.length, problems: distinct(problems) };
}

/** Whether the name of the board is only the settings' own: no list of Publer told another. */
function isAlias({ wanted: { pin, board } }: Step, aliases: ExportInput['aliases']): boolean {
  const written = pin.board ?? '';
  return board?.name === written && Object.hasOwn(aliases, written);
}

function doubtAlias(alias: string, placeOf: ExportInput['placeOf']): Problem {
  return {
    ...placeOf(`boards.${alias}`),
    severity: 'warning',
    code: 'export-doubt',
    message: `"${alias}" is an alias of these settings, and Publer was not asked what its board is called: Pinterest makes a new board where it has none of this name.`,
    hint: 'call the alias as the board is called, or give the API key',
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [
        `${problem.file}:${problem.line}:${problem.column} ${problem.message}`,
        problem,
      ]),
    ).values(),
  ];
}
