import type { Media } from '../content/pin.js';
import { isPrivateHost } from '../content/private-host.js';
import type { Step } from '../plan/plan.js';
import type { Place, Problem } from '../problem.js';
import { MAX_DESCRIPTION } from './pinterest-row.js';

export interface StepFacts {
  /** null where the picture has no address that is known. */
  readonly mediaUrl: string | null;
  readonly nowMs: number;
}

/** Why a new pin cannot be a row of Pinterest's bulk upload; empty where it can. */
export function judgeStep(step: Step, facts: StepFacts): Problem[] {
  const { pin } = step.wanted;
  const isPast = step.slotMs !== null && step.slotMs < facts.nowMs;
  return [
    ...judgeMedia(step, facts.mediaUrl),
    ...judgeBoard(step),
    ...judgeTexts(step),
    ...(isPast
      ? [
          leaveOut(
            pin.schedulePlace,
            'Its time is past: Pinterest would publish it at once.',
            'schedule: next',
          ),
        ]
      : []),
  ];
}

function judgeMedia({ wanted: { pin } }: Step, mediaUrl: string | null): Problem[] {
  const [media] = pin.media;
  if (media === undefined) return [];
  const place = media.urlPlace ?? pin.place;
  if (pin.media.length > 1) {
    const why = `It has ${pin.media.length} pictures, and a row of the file has room for one.`;
    return [leaveOut(pin.place, why, 'image: the first alone')];
  }
  if (media.kind === 'video') {
    const why = 'It is a video: the file wants a thumbnail of it, which posts do not name.';
    return [leaveOut(place, why, 'upload it by hand')];
  }
  if (mediaUrl !== null) return judgePicture(media, { place, url: new URL(mediaUrl) });
  const why = `Its picture ${media.path ?? ''} has no public address that is known, and Pinterest fetches pictures by their address.`;
  const hint =
    'put it into a folder that the site serves as it is (static, public), or give its https address: `image: https://…`';
  return [leaveOut(place, why, hint)];
}

/** What Pinterest's page names for pictures; the format of an address is told by its ending, if by anything. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'jpg', 'png']);

function judgePicture(
  { format: known }: Media,
  { place, url }: { readonly place: Place; readonly url: URL },
): Problem[] {
  if (url.protocol !== 'https:' || isPrivateHost(url.hostname)) {
    const why = `Its picture ${url.href} is not at a public https address.`;
    return [leaveOut(place, why, 'site: { url: https://blog.example }')];
  }
  const format = known ?? (/\.([a-z0-9]{3,4})$/i.exec(url.pathname)?.[1] ?? 'jpg').toLowerCase();
  if (FORMATS.has(format)) return [];
  const why = `Its picture is a ${format.toUpperCase()}: the file takes JPEG and PNG.`;
  return [leaveOut(place, why, 'save it as JPEG or PNG')];
}

function judgeBoard({ wanted: { pin, board } }: Step): Problem[] {
  const name = board?.name ?? '';
  if (/^\d{15,}$/.test(name))
    return [
      leaveOut(
        pin.boardPlace,
        `Its board is given by the id ${name}, and the file names boards by their name.`,
        'board: the name of the board, or give the API key',
      ),
    ];
  if (!name.includes('/')) return [];
  const message = `Its board "${name}" has a slash in its name, behind which Pinterest reads a section of the board.`;
  return [leaveOut(pin.boardPlace, message, 'rename the board')];
}

function judgeTexts({ wanted: { pin, board } }: Step): Problem[] {
  const length = [...pin.description].length;
  const texts = [
    ['title', pin.title, pin.place],
    ['description', pin.description, pin.place],
    ['board', board?.name ?? '', pin.boardPlace],
  ] as const;
  return [
    ...(length > MAX_DESCRIPTION
      ? [
          leaveOut(
            pin.place,
            `Its description has ${length} characters, and the file takes ${MAX_DESCRIPTION}.`,
            'a shorter `description:` in the pin',
          ),
        ]
      : []),
    ...texts.flatMap(([name, text, place]) => (isFormula(text) ? [refuseFormula(name, text, place)] : [])),
  ];
}

/**
 * Whether a spreadsheet may take a cell for a formula. A sign before it that makes it text (`'=`) would be read by Pinterest as
 * part of it, so such a pin is left out instead. (https://owasp.org/www-community/attacks/CSV_Injection)
 */
function isFormula(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]{0,1000}[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text);
}

function refuseFormula(name: string, text: string, place: Place): Problem {
  const message = `Its ${name} begins with "${text.trim().slice(0, 1)}", which spreadsheets take for a formula when the file is opened.`;
  return leaveOut(place, message, `begin the ${name} with a word`);
}

function leaveOut(place: Place, why: string, hint: string): Problem {
  const { file, line, column, endColumn } = place;
  const message = `This pin is not exported. ${why}`;
  return { file, line, column, endColumn, severity: 'error', code: 'export-left-out', message, hint };
}
