import { boardsOf } from './boards-of.js';
import { MESSAGES } from './messages.js';
import type { NamedId, Rules } from './options.js';
import { isDayFull, isMinuteTaken, takenSlots } from './spacing.js';
import type { Contents, MediaRef, PinRequest, SandboxJob } from './state.js';

/** Instants beyond have no ISO form with a year of four digits. */
const YEAR_9999_MS = Date.UTC(9999, 0, 1);

/** What a pin is judged by: the contents at the moment in which its job runs. */
export interface Bench {
  readonly rules: Rules;
  readonly contents: Contents;
  readonly job: SandboxJob;
  readonly nowMs: number;
}

/** Why Publer refuses a pin, null where it takes it. Publer finds all of this only when the job runs. */
export function judgePin(pin: PinRequest, bench: Bench): string | null {
  if (!bench.rules.accounts.some(({ id }) => id === pin.account_id)) return MESSAGES.unknownAccount;
  if (pin.network === null) return MESSAGES.noNetwork;
  // The page on Pinterest says "must be photo"; whether a video may say "video" is not known.
  if (pin.network.type !== 'photo' && pin.network.type !== 'video') return MESSAGES.wrongType;
  const draft = bench.job.kind === 'schedule' && bench.job.bulk_state !== 'scheduled';
  return (
    judgeMedia(pin.network.media, bench) ?? (draft ? null : (judgeAlbum(pin, bench) ?? judgeTime(pin, bench)))
  );
}

function judgeMedia(media: readonly MediaRef[] | null, bench: Bench): string | null {
  if (media === null || media.length === 0) return MESSAGES.noMedia;
  if (!media.every((ref) => isKnownMedia(ref, bench))) return MESSAGES.noMedia;
  const videos = media.filter(({ type }) => type === 'video').length;
  return media.length > (videos > 0 ? 1 : 5) ? MESSAGES.mediaCount : null;
}

function isKnownMedia(ref: MediaRef, { rules, contents, nowMs }: Bench): boolean {
  const file = contents.media.find(({ id }) => id === ref.id);
  if (file === undefined) return rules.externalMedia === 'accept' && isHttp(ref.path);
  return rules.mediaLifeMs === 0 || nowMs - Date.parse(file.created_at) <= rules.mediaLifeMs;
}

function isHttp(path: string | null): boolean {
  return path !== null && URL.canParse(path) && /^https?:$/.test(new URL(path).protocol);
}

function judgeAlbum(pin: PinRequest, { rules }: Bench): string | null {
  if (pin.album_id === null || pin.album_id.trim() === '') return MESSAGES.noAlbum;
  const isThis = ({ id }: NamedId) => id === pin.album_id;
  if (boardsOf(rules, pin.account_id).some(isThis)) return null;
  const isOfAnother = rules.boards.some(isThis);
  return !isOfAnother && rules.unknownBoards === 'accept' ? null : MESSAGES.noAlbum;
}

function judgeTime(pin: PinRequest, bench: Bench): string | null {
  const { rules, contents, nowMs } = bench;
  const taken = takenSlots(contents.posts, pin.account_id);
  const slotMs = slotOf(pin, bench);
  if (Number.isNaN(slotMs)) return MESSAGES.noTime;
  if (slotMs < nowMs) return MESSAGES.backdated;
  const atOnce = isAtOnce(pin, bench.job);
  if (!atOnce && rules.oneMinuteRule === 'on' && isMinuteTaken(taken, slotMs)) return MESSAGES.oneMinute;
  return rules.dailyLimit > 0 && isDayFull(taken, slotMs, rules.dailyLimit) ? MESSAGES.dailyLimit : null;
}

/** Publishing at once is a route of its own; the page on Pinterest adds that a missing time means the same. */
function isAtOnce(pin: PinRequest, job: SandboxJob): boolean {
  return job.kind === 'publish' || pin.scheduled_at === null;
}

/** When a pin goes out, in epoch milliseconds; NaN where its time cannot be read. A time without a zone is the workspace's. */
export function slotOf(pin: PinRequest, { rules, job, nowMs }: Bench): number {
  if (pin.scheduled_at === null || isAtOnce(pin, job)) return nowMs;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(pin.scheduled_at);
  const slotMs = Date.parse(zoned ? pin.scheduled_at : `${pin.scheduled_at}${rules.utcOffset}`);
  return slotMs >= 0 && slotMs < YEAR_9999_MS ? slotMs : Number.NaN;
}
