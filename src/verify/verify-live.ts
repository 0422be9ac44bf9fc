import { SiteUnreachable } from '../errors.js';
import type { Log, Probed, Prober } from '../ports.js';
import { askAll } from '../probe/ask-all.js';
import type { UrlFinding } from './finding.js';
import { judgeAnswer } from './judge-answer.js';

/** After so many addresses without one answer nobody else is asked. */
const ENOUGH = 8;
/** Answers between two lines of progress. */
const STEP = 50;

export interface LivePorts {
  readonly prober: Prober;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** Asks each address. Throws SiteUnreachable where not one of them answers. */
export async function verifyLive(
  urls: readonly string[],
  { prober, log, isStopping }: LivePorts,
): Promise<(url: string) => UrlFinding> {
  const distinct = new Set(urls);
  log.info(`asking ${distinct.size} addresses`);
  let hasAnswered = false;
  let done = 0;
  const answers = await askAll(distinct, {
    prober,
    isStopping: () => isStopping() || (!hasAnswered && done >= ENOUGH),
    onAnswer: (answer) => {
      hasAnswered ||= answer.kind === 'answered';
      done += 1;
      if (done % STEP === 0 && done < distinct.size) log.info(`asked ${done} of ${distinct.size}`);
    },
  });
  if (!hasAnswered && answers.size > 0) throw describeSilence(answers);
  return (url) => {
    const answer = answers.get(url);
    return answer === undefined ? NOT_ASKED : judgeAnswer(url, answer);
  };
}

const NOT_ASKED: UrlFinding = { verified: null, status: null, url: null, message: 'not asked' };

function describeSilence(answers: ReadonlyMap<string, Probed>): SiteUnreachable {
  const [[url, answer] = ['', null]] = answers;
  const why = answer === null || answer.kind === 'answered' ? '' : answer.reason;
  return new SiteUnreachable(
    `The site could not be asked: ${answers.size === 1 ? 'its one address' : `none of ${answers.size} addresses`} answered. ${url}: ${why}.`,
    'check `site.url` and the network; or build the site and compare with its sitemap: --verify public/sitemap.xml',
  );
}
