import type { SummaryFacts } from '../../src/report/summary-page.js';

export const REPOSITORY = 'https://github.com/ann/blog';
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Facts of a run on GitHub at which nothing is special. */
export function makeFacts(change: Partial<SummaryFacts> = {}): SummaryFacts {
  return {
    mode: 'plan',
    repositoryUrl: REPOSITORY,
    commit: COMMIT,
    ledgerCommit: null,
    notice: null,
    warnings: [],
    failure: null,
    ...change,
  };
}
