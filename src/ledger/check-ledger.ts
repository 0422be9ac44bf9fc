import { LedgerError } from '../errors.js';
import { LEDGER_SCHEMA, type Ledger, parseLedger } from '../plan/ledger.js';

/** Ledger text of any store, or the LedgerError that says what is wrong with it. */
export function checkLedger(text: string, name: string): Ledger {
  const parsed = parseLedger(text);
  switch (parsed.kind) {
    case 'ledger':
      return parsed.ledger;
    case 'newer':
      throw new LedgerError(
        `The ledger ${name} has schema ${parsed.schema}; this version reads up to ${LEDGER_SCHEMA}.`,
        'use the newer pin-on-merge that wrote it',
      );
    case 'invalid':
      throw new LedgerError(
        `The ledger ${name} cannot be read: ${parsed.message}.`,
        'restore it from a backup or from git; without it, move it away: pins that Publer still shows are found again by link and text',
      );
  }
}
