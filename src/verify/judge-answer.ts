import type { Probed } from '../ports.js';
import { comparableUrl, differBySlash } from './comparable-url.js';
import type { UrlFinding } from './finding.js';

/** Answers that say nothing about the page: the site is busy or broken. */
const PASSING: readonly number[] = [408, 425, 429];

/** What an answer says about an address: right where it is 200 there, or one slash away where the site itself redirects so. */
export function judgeAnswer(url: string, answer: Probed): UrlFinding {
  if (answer.kind !== 'answered') return { verified: null, status: null, url: null, message: answer.reason };
  const { status } = answer;
  const isThere = comparableUrl(url) === comparableUrl(answer.url);
  const isRight = status === 200 && (isThere || differBySlash(url, answer.url));
  const isUnsure = status >= 500 || PASSING.includes(status);
  return {
    verified: isUnsure ? null : isRight,
    status,
    url: answer.url,
    message: isThere ? `${status}` : `redirects to ${answer.url} (${status})`,
  };
}
