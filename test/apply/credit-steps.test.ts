import { expect, it } from 'vitest';
import { creditSteps } from '../../src/apply/credit-steps.js';
import { EMPTY_LEDGER, type Entry } from '../../src/plan/ledger.js';
import { makeEntry, makeWanted } from '../plan/make-wanted.js';
import { reportOf } from '../report/make-report.js';

const wanted = makeWanted('a');
const { plan } = reportOf([wanted]);

it.each<[string, Partial<Entry> | null, string]>([
  ['made by this run', { nonce: 'own' }, 'create'],
  ['made by another run', { nonce: 'other' }, 'keep'],
  ['published by another run', { nonce: 'other', state: 'published' }, 'keep'],
  ['that another run is sending', { nonce: 'other', state: 'intent' }, 'create'],
  ['that failed in an earlier run', { nonce: 'other', state: 'failed' }, 'create'],
  ['that nobody sent', null, 'create'],
])('a pin %s is to this run a step %s', (_name, change, action) => {
  const entries = change === null ? [] : [makeEntry(wanted, change)];
  const view = { ledger: { ...EMPTY_LEDGER, entries } };
  expect(creditSteps({ plan, view }, 'own').steps.map((step) => step.action)).toEqual([action]);
});
