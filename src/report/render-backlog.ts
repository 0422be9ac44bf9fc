import { isDue, type Step } from '../plan/plan.js';
import { sayDuration } from '../plan/say-rule.js';
import { plural } from './plural.js';
import { renderWhen } from './render-when.js';
import type { Report } from './report.js';

/** How many pins are still to be scheduled, until when, and how many of them go now: one line; null where everything goes in one run that is no backfill. */
export function renderBacklog(report: Report): string | null {
  const { plan, mode, backlog } = report;
  const creates = plan.steps.filter(({ action }) => action === 'create');
  const later = creates.filter(({ deferred }) => deferred !== null && deferred.kind !== 'page');
  if (mode === 'check' || (later.length === 0 && !backlog.backfill)) return null;
  if (mode === 'apply') return later.length === 0 ? null : renderLeft(later, report);
  if (creates.length === 0) return 'backlog: no pin is left to schedule';
  const total = `backlog: ${plural(creates.length, 'pin')}, the last on ${renderLast(creates, report)}`;
  const due = plan.tooManyChanges === null ? creates.filter(isDue).length : 0;
  if (later.length === 0) return `${total}; ${due === creates.length ? 'all' : due} with the next apply`;
  return `${total}; ${due} with the next apply, ${later.length} with later ones (${renderBounds(later, report)})`;
}

function renderLeft(later: readonly Step[], report: Report): string {
  const left = plural(later.length, 'pin');
  return `backlog: ${left} left for later runs, the last on ${renderLast(later, report)} (${renderBounds(later, report)})`;
}

function renderLast(steps: readonly Step[], { timezone }: Report): string {
  const last = steps.reduce((ms, { slotMs }) => Math.max(ms, slotMs ?? 0), 0);
  const [weekday = '', ...rest] = renderWhen(last, timezone).split(' ');
  return `${rest.join(' ')} (${weekday})`;
}

/** The settings that make them wait. */
function renderBounds(later: readonly Step[], { backlog }: Report): string {
  const has = (kind: string) => later.some(({ deferred }) => deferred?.kind === kind);
  return [
    ...(has('horizon') ? [`schedule.horizon ${sayDuration(backlog.horizonMs)}`] : []),
    ...(has('portion') ? [`limits.max-changes ${backlog.maxChanges}`] : []),
  ].join(', ');
}
