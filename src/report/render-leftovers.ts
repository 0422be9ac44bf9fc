import { escapeStart } from './escape-markdown.js';
import { plural } from './plural.js';
import { renderDay } from './render-when.js';
import type { SummaryPage } from './summary-page.js';

/** Scheduled pins that no post has any more, folded away; empty where there are none. */
export function renderLeftovers({ report, room }: SummaryPage): readonly string[] {
  const leftovers = report.plan.steps.filter(({ departed, action }) => departed && action === 'keep');
  if (leftovers.length === 0) return [];
  const shown = leftovers.slice(0, room.rows).map(({ wanted, slotMs }) => {
    const { day, time } = renderDay(slotMs ?? 0, report.timezone);
    const words = escapeStart(wanted.pin.title, room.chars) || 'no title';
    return `- **${words}** · ${day}, ${time} · was in ${escapeStart(wanted.path, room.chars)}`;
  });
  const left = leftovers.length - shown.length;
  return [
    `<details><summary>${plural(leftovers.length, 'scheduled pin')} that no post has any more</summary>`,
    "They stay scheduled. Delete them in Publer's calendar where they are not wanted, or set `lifecycle: { removed: cancel }`.",
    [...shown, ...(left > 0 ? [`- … and ${left} more, left out here for size.`] : [])].join('\n'),
    '</details>',
  ];
}
