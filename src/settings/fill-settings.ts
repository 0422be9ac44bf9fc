import type { ScheduleSettings, Settings } from '../settings.js';
import type { SettingsInput } from './schema.js';

/** Settings as the program uses them: every default that no schema knows is filled in. */
export function fillSettings(
  input: SettingsInput,
): Omit<Settings, 'placeOf' | 'problems' | 'wording' | 'backfill'> {
  const { site, publer, defaults, schedule, utm } = input;
  return {
    site: {
      url: site.url ?? null,
      permalink: site.permalink ?? null,
      generator: site.generator ?? null,
      timezone: site.timezone ?? null,
    },
    posts: input.posts ?? null,
    publer: {
      workspace: publer.workspace ?? null,
      account: publer.account ?? null,
      accounts: publer.accounts ?? {},
      media: publer.media ?? 'upload',
    },
    boards: input.boards,
    since: input.since ?? null,
    defaults: {
      board: defaults.board ?? null,
      boardsBy: defaults['boards-by'] ?? {},
      title: defaults.title ?? '{title}',
      description: defaults.description ?? '{description}',
    },
    schedule: fillSchedule(schedule),
    utm: utm
      ? { source: utm.source ?? null, medium: utm.medium ?? null, campaign: utm.campaign ?? null }
      : null,
    checks: fillChecks(input.checks),
    lifecycle: {
      edited: input.lifecycle.edited ?? 'update',
      removed: input.lifecycle.removed ?? 'keep',
    },
    limits: { maxChanges: input.limits['max-changes'] },
    ledger: { branch: input.ledger.branch ?? 'pin-ledger' },
    failOn: input['fail-on'],
  };
}

function fillChecks({ formats, link, image, wait }: SettingsInput['checks']): Settings['checks'] {
  return {
    formats: formats ?? 'documented',
    link: link ?? 'off',
    image: image ?? 'off',
    waitMs: wait ?? 0,
  };
}

function fillSchedule(schedule: SettingsInput['schedule']): ScheduleSettings {
  return {
    default: schedule.default,
    time: schedule.time,
    slots: schedule.slots,
    leadMs: schedule.lead,
    gapMs: schedule.gap,
    perDay: schedule['per-day'],
    sameLinkMs: schedule['same-link'],
    past: schedule.past,
    horizonMs: schedule.horizon,
  };
}
