import type { Post } from '../content/post.js';
import { textOf } from './front-matter-fields.js';
import type { LocalTime } from './moment.js';
import { type Moment, momentAt, momentInZone } from './moment.js';
import { type PostDate, toMoment } from './post-date.js';

/** The zones that decide what Hexo makes of a date. */
export interface HexoZones {
  /** `timezone` of its configuration; null where it names none. */
  readonly configured: string | null;
  /** The zone of the machine that builds the site. */
  readonly machine: string;
}

/** What js-yaml takes for a time. */
const YAML_TIME =
  /^\d{4}-(?:\d{2}-\d{2}|\d\d?-\d\d?(?:[Tt]|[ \t]{1,9})\d\d?:\d{2}:\d{2}(?:\.\d{0,20})?(?:[ \t]{0,9}(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the front matter as the placeholders of a permalink show it: in the machine's zone, whatever the configuration says. */
export function readHexoDate(post: Post, date: PostDate, zones: HexoZones): Moment {
  return placeHexoTime(shownTime(post, date, zones), zones);
}

/** A time of the site's clocks, as the machine's show it. */
export function placeHexoTime(local: LocalTime, { configured, machine }: HexoZones): Moment {
  if (configured === null || configured === machine) return momentInZone(local, machine);
  return momentAt(momentInZone(local, configured).epochMilliseconds, machine);
}

/** A time of YAML counts with its UTC fields, a text with those of the machine's clocks. */
function shownTime(post: Post, date: PostDate, { machine }: HexoZones): LocalTime {
  const text = textOf(post.data.date) ?? '';
  if (post.isPlain(['date']) && YAML_TIME.test(text))
    return momentAt(toMoment(date, 'UTC').epochMilliseconds, 'UTC');
  if (date.offset === null && !DAY.test(text)) return date.local;
  return momentAt(toMoment(date, 'UTC').epochMilliseconds, machine);
}
