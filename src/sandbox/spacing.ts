import type { SandboxPost } from './state.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Instants of the posts of an account that go out or went out. Drafts and failed posts take no slot. */
export function takenSlots(posts: readonly SandboxPost[], accountId: string): readonly number[] {
  return posts
    .filter((post) => post.account_id === accountId && /^(?:scheduled|published)/.test(post.state))
    .flatMap((post) => (post.scheduled_at === null ? [] : [Date.parse(post.scheduled_at)]));
}

/** Publer's only guard against doubles: one post for each account and minute. */
export function isMinuteTaken(taken: readonly number[], slotMs: number): boolean {
  const minute = Math.floor(slotMs / MINUTE_MS);
  return taken.some((other) => Math.floor(other / MINUTE_MS) === minute);
}

/** Whether one more pin would make some window of 24 hours hold more than `limit`. */
export function isDayFull(taken: readonly number[], slotMs: number, limit: number): boolean {
  const near = taken.filter((other) => Math.abs(other - slotMs) < DAY_MS);
  const times = [...near, slotMs].sort((a, b) => a - b);
  return times.some((time, index) => {
    const last = times[index + limit];
    return last !== undefined && last - time < DAY_MS;
  });
}
