import type { Problem } from '../problem.js';
import { countCutTags, findSource, renderTemplate } from './default-text.js';
import { type Judged, makeError, makeWarning, placeAt, placeFindings } from './finding.js';
import type { Finding } from './pin.js';
import type { PinScope } from './pin-context.js';
import type { Path } from './post.js';
import { MAX_HASHTAGS } from './post-tags.js';
import { textsOf } from './raw-pin.js';
import { countCodePoints } from './value.js';

const MAX_TITLE = 100;
const FEED_TITLE = 40;
const MAX_DESCRIPTION = 800;
const LONG_DESCRIPTION = 500;

/** The pin's title, else the one of `defaults.title`; always one line. */
export function makeTitle(scope: PinScope): Judged<string> {
  const { text, path, cut } = findOrRender(scope, 'title');
  const title = text.replace(/\s+/g, ' ');
  return { value: title, problems: placeText(scope, path, [...judgeTitle(title), ...cut]) };
}

/** What the pin says itself, else what the settings make of the post, with the path of the text that was taken; null for that of none. */
function findOrRender({ post, raw, context }: PinScope, field: 'title' | 'description'): Said {
  const own = textsOf(raw, field)[0];
  if (own !== undefined) return { ...own, cut: [] };
  const template = context.settings.defaults[field];
  const subject = { post, page: context.page, hasSpacedTags: context.hasSpacedTags };
  const tags = countCutTags(template, subject);
  const message = `The post has ${tags} tags; {hashtags} in \`defaults.${field}\` takes the first ${MAX_HASHTAGS}.`;
  const cut = tags === 0 ? [] : [makeWarning('hashtags-many', message)];
  return { text: renderTemplate(template, subject), path: findSource(template, subject), cut };
}

interface Said {
  readonly text: string;
  readonly path: Path | null;
  /** That not all tags were taken. */
  readonly cut: readonly Finding[];
}

function placeText({ post, raw }: PinScope, path: Path | null, findings: readonly Finding[]): Problem[] {
  return path === null ? placeFindings(raw.place, findings) : placeAt(post, path, findings);
}

function judgeTitle(title: string): Finding[] {
  const length = countCodePoints(title);
  if (length === 0)
    return [makeError('title-missing', 'The pin has no title and the post has none.', 'title: …')];
  if (length > MAX_TITLE) return [makeError('title-too-long', tooLong('title', length, MAX_TITLE))];
  if (length > FEED_TITLE) {
    const message = `The title has ${length} characters; the feed cuts it after ${FEED_TITLE}.`;
    return [makeWarning('title-long', message), ...judgeUtf16('title', title, MAX_TITLE)];
  }
  return [];
}

/** The pin's description, else the one of `defaults.description`; may be empty. */
export function makeDescription(scope: PinScope): Judged<string> {
  const { text, path, cut } = findOrRender(scope, 'description');
  return { value: text, problems: placeText(scope, path, [...judgeDescription(text), ...cut]) };
}

function judgeDescription(description: string): Finding[] {
  const length = countCodePoints(description);
  const hashtags = description.match(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const findings: Finding[] = [];
  if (length > MAX_DESCRIPTION)
    findings.push(makeError('description-too-long', tooLong('description', length, MAX_DESCRIPTION)));
  else if (length > LONG_DESCRIPTION) {
    const message = `The description has ${length} characters; Pinterest's help page says ${LONG_DESCRIPTION}.`;
    findings.push(
      makeWarning('description-long', message),
      ...judgeUtf16('description', description, MAX_DESCRIPTION),
    );
  }
  if (hashtags > MAX_HASHTAGS) {
    const message = `The description has ${hashtags} hashtags; more than ${MAX_HASHTAGS} look like spam.`;
    findings.push(makeWarning('hashtags-many', message));
  }
  return findings;
}

/** Whether a text that fits in characters fits in UTF-16 units too, which some readers count. */
export function judgeUtf16(name: string, text: string, max: number): Finding[] {
  if (text.length <= max) return [];
  const message = `The ${name} fits in ${max} characters but has ${text.length} UTF-16 units; Pinterest may refuse it.`;
  return [makeWarning('utf16-length', message)];
}

export function tooLong(name: string, length: number, max: number): string {
  return `The ${name} has ${length} characters; at most ${max} are allowed.`;
}
