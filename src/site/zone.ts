import { Temporal } from 'temporal-polyfill';
import { type Problem, startOf } from '../problem.js';
import type { Settings } from '../settings.js';

/** The zone that the settings or a configuration name; null where neither does or it does not exist (a warning then). */
export function readZone(settings: Settings, configured: string | null, file: string) {
  const zone = settings.site.timezone ?? configured;
  if (zone === null || isZone(zone)) return { zone, problems: [] };
  const problem: Problem = {
    ...startOf(file),
    severity: 'warning',
    code: 'site-config-invalid',
    message: `The time zone "${zone}" does not exist; UTC is used.`,
    hint: 'A name such as Europe/Berlin is expected.',
  };
  return { zone: null, problems: [problem] };
}

/** Whether an IANA zone of this name exists. */
export function isZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2024-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}
