import * as z from 'zod';
import { isSafeGlob, SAFE_GLOB } from '../content/match-globs.js';
import { parseSchedule } from '../plan/schedule.js';
import { findGenerator, GENERATORS } from '../site/generators.js';
import { listUnknownPlaceholders, PLACEHOLDERS } from '../site/template.js';
import { isBranchName } from './branch-name.js';
import { CLOCK, weeklySlot } from './weekly-slot.js';

/** The settings as users write them: the file's keys, which flags and inputs override. Unknown keys are errors. */

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  h: 60 * MINUTE_MS,
  d: 1440 * MINUTE_MS,
  w: 10_080 * MINUTE_MS,
};

/** `15m`, `2h`, `7d`, `1w` → milliseconds. */
const duration = z
  .string()
  .regex(/^\d{1,4} ?[mhdw]$/, 'a duration such as 15m, 2h, 7d or 1w')
  .transform((text) => Number.parseInt(text, 10) * (UNITS[text.at(-1) ?? 'm'] ?? MINUTE_MS));

const MAX_URL = 2048;

/** Values come as the author's text. */
const count = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const zone = z.string().refine(isZone, 'an IANA time zone such as Europe/Berlin');

function isZone(name: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' &&
      /^[A-Za-z]/.test(name)
    );
  } catch {
    return false;
  }
}

/** http or https, without query or fragment; the slash at the end goes. */
const siteUrl = z
  .string()
  .refine((text) => text.length <= MAX_URL && /^https?:\/\//i.test(text) && URL.canParse(text), {
    error: 'an absolute address such as https://blog.example',
    abort: true,
  })
  .refine(
    (text) => !/[?#]/.test(text) && !/^[^/]+\/\/[^/]*@/.test(text),
    'an address without query, fragment or user name, such as https://blog.example,',
  )
  .transform((text) => text.replace(/\/+$/, ''));

const id = z.string().regex(/^[\w-]{1,64}$/, 'an id in quotes, such as "934145216398624390"');
const date = z.string().refine(isDay, 'a day that exists, such as 2026-11-22,');

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const time = z.string().regex(CLOCK, 'a time of day such as 09:00');
const text = z.string().min(1, 'some text');

/** One that takes long to match is refused: patterns may come from anybody who opens a pull request. */
const pattern = text.refine((glob) => isSafeGlob(glob.replace(/^!/, '')), {
  message: `a simpler pattern (${SAFE_GLOB})`,
  params: { hint: 'several patterns: posts: ["content/posts/**/*.md", "content/notes/**/*.md"]' },
});

/** Braces that open and close around the name of a field: `{title} | {category}`. */
const template = text.refine(
  (value) => /^(?:[^{}]|\{ *[\w.-]+ *\})*$/.test(value),
  'a template such as "{title} | {category}"',
);

const branch = z.string().refine(isBranchName, {
  message: 'a branch name such as pin-ledger',
  params: { hint: 'the name alone, without refs/heads/, and nothing that git refuses' },
});

const generator = text.refine((name) => findGenerator(name) !== null, {
  message: `one of ${GENERATORS.map(({ name }) => name).join(', ')}`,
  params: { hint: 'for another one leave it out and set site.permalink' },
});

const permalink = text
  .refine((t) => t.startsWith('/'), 'a template that starts with /, such as /:year/:slug/')
  .superRefine((value, context) => {
    const [first] = listUnknownPlaceholders(value);
    if (first === undefined) return;
    const message = `a template with the placeholders ${PLACEHOLDERS.map((name) => `:${name}`).join(' ')}; :${first} is none of them`;
    context.addIssue({ code: 'custom', message });
  });

/** A schedule expression, judged as it is in a post. */
const expression = text.superRefine((value, context) => {
  const { findings } = parseSchedule(value, { timezone: 'UTC', time: '09:00' });
  const error = findings.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const message = error.message.replace(/\.$/, '');
  context.addIssue({ code: 'custom', message, params: { hint: error.hint } });
});

export const settingsSchema = z.strictObject({
  site: z
    .strictObject({
      url: siteUrl,
      permalink,
      generator,
      timezone: zone,
    })
    .partial()
    .prefault({}),
  posts: z.array(pattern).min(1).optional(),
  publer: z
    .strictObject({
      workspace: id,
      account: text,
      accounts: z.record(z.string(), id),
      media: z.enum(['upload', 'external']),
    })
    .partial()
    .prefault({}),
  boards: z.record(z.string(), id).prefault({}),
  since: date.optional(),
  defaults: z
    .strictObject({
      board: text,
      'boards-by': z.record(z.string(), z.record(z.string(), text)),
      title: template,
      description: template,
    })
    .partial()
    .prefault({}),
  schedule: z
    .strictObject({
      default: expression.prefault('next'),
      time: time.prefault('09:00'),
      slots: z.array(weeklySlot).prefault([]),
      lead: duration.prefault('1h'),
      gap: duration.prefault('15m'),
      'per-day': count(1, 36).prefault('10'),
      'same-link': duration.prefault('7d'),
      past: z.enum(['next', 'skip', 'error']).prefault('next'),
      horizon: duration.prefault('60d'),
    })
    .prefault({}),
  utm: z.strictObject({ source: template, medium: template, campaign: template }).partial().optional(),
  checks: z
    .strictObject({
      link: z.enum(['off', 'warn', 'error']),
      image: z.enum(['off', 'warn', 'error']),
      wait: duration,
      formats: z.enum(['documented', 'any']),
    })
    .partial()
    .prefault({}),
  limits: z.strictObject({ 'max-changes': count(0, 100_000).prefault('25') }).prefault({}),
  lifecycle: z
    .strictObject({ edited: z.enum(['update', 'report']), removed: z.enum(['keep', 'cancel']) })
    .partial()
    .prefault({}),
  ledger: z.strictObject({ branch }).partial().prefault({}),
  'fail-on': z.enum(['error', 'warning', 'never']).prefault('error'),
});

export type SettingsInput = z.infer<typeof settingsSchema>;
