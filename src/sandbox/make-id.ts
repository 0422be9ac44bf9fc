import { randomBytes } from 'node:crypto';

/** 24 hex digits, as Publer's ids are. */
export function makeId(): string {
  return randomBytes(12).toString('hex');
}
