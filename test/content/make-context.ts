import { parsePost } from '../../src/content/front-matter.js';
import { type ParsedPins, parsePins } from '../../src/content/parse-pins.js';
import type { FoundMedia } from '../../src/content/pin.js';
import type { PinContext } from '../../src/content/pin-context.js';
import type { Post } from '../../src/content/post.js';

const SETTINGS: PinContext['settings'] = {
  defaults: { board: null, boardsBy: {}, title: '{title}', description: '{description}' },
  schedule: {
    default: 'next',
    time: '09:00',
    slots: [],
    leadMs: 3_600_000,
    gapMs: 900_000,
    perDay: 10,
    sameLinkMs: 604_800_000,
    past: 'next',
    horizonMs: 60 * 24 * 3_600_000,
  },
  utm: null,
  checks: { formats: 'documented', link: 'off', image: 'off', waitMs: 0 },
};

interface Overrides extends Partial<Omit<PinContext, 'settings'>> {
  readonly settings?: Partial<PinContext['settings']>;
}

/** A published post on https://blog.example whose every picture exists and is 1000 × 1500. */
export function makeContext(overrides: Overrides = {}): PinContext {
  return {
    page: {
      title: null,
      url: 'https://blog.example/bread/',
      rule: 'permalink',
      published: true,
      reason: null,
      dateMs: 1_764_547_200_000,
      problems: [],
    },
    siteUrl: 'https://blog.example',
    findMedia,
    parseSchedule: (text) =>
      text === 'next' || text === 'now'
        ? { wish: { kind: text }, findings: [] }
        : {
            wish: null,
            findings: [{ severity: 'error', code: 'schedule-invalid', message: text, hint: null }],
          },
    ...overrides,
    settings: { ...SETTINGS, ...overrides.settings },
  };
}

/** `missing.jpg` is not there, `small.jpg` is 100 × 100, `.mp4` is a video, the rest are pictures. */
function findMedia(value: string): FoundMedia {
  if (value.includes('missing'))
    return {
      media: null,
      problems: [{ severity: 'error', code: 'image-missing', message: value, hint: null }],
    };
  const side = value.includes('small') ? { width: 100, height: 100 } : { width: 1000, height: 1500 };
  const isVideo = value.endsWith('.mp4');
  const kind = isVideo ? 'video' : 'photo';
  const format = isVideo ? 'mp4' : 'jpeg';
  return {
    media: { source: 'file', path: value, url: null, kind, format, ...side, bytes: 1, sha256: value },
    problems: [],
  };
}

/** A post of the given front matter lines, in YAML. */
export function makePost(yaml: string, file = 'posts/2026-01-02-bread.md'): Post {
  const text = `---\n${yaml}\n---\nbody\n`;
  const { post, problems } = parsePost(file, text, text.length);
  if (post === null) throw new Error(JSON.stringify(problems));
  return post;
}

export function pinsOf(yaml: string, overrides: Overrides = {}): ParsedPins {
  return parsePins(makePost(yaml), makeContext(overrides));
}

/** `severity code line:column-endColumn` of every problem, those of the pins too, each once. */
export function problemsOf(parsed: ParsedPins): string[] {
  const all = [...parsed.problems, ...parsed.pins.flatMap((pin) => pin.problems)];
  const lines = all.map((p) => `${p.severity} ${p.code} ${p.line}:${p.column}-${p.endColumn}`);
  return [...new Set(lines)];
}
