import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerError } from '../../src/errors.js';
import { createFileStore } from '../../src/ledger/file-store.js';
import { EMPTY_LEDGER, type Ledger } from '../../src/plan/ledger.js';
import type { Clock } from '../../src/ports.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pin-on-merge-ledger-'));
  file = join(folder, 'state', 'ledger.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Time passes only when somebody sleeps; `during` happens at the first sleep. */
function makeClock(during: () => void = () => {}): Clock {
  let ms = 0;
  let first = true;
  return {
    now: () => ms,
    monotonic: () => ms,
    sleep: async (wait) => {
      if (first) during();
      first = false;
      ms += wait;
    },
  };
}

const open = (access: 'read' | 'write' = 'write', clock = makeClock()) =>
  createFileStore({ file, clock, access });
const some: Ledger = { ...EMPTY_LEDGER, commit: 'abc' };

describe('the ledger file', () => {
  it('is empty before its first save, and is read back as it was saved', async () => {
    const store = open();
    const before = await store.read();
    expect(before).toMatchObject({ existed: false, ledger: EMPTY_LEDGER });
    expect(await store.save(some, before.version, 'm')).toMatchObject({ kind: 'saved' });
    expect(await store.read()).toMatchObject({ existed: true, ledger: some });
    await store.close();
    expect(readdirSync(join(folder, 'state'))).toEqual(['ledger.json']);
  });

  it('is not overwritten when somebody else changed it since it was read', async () => {
    const store = open();
    const { version } = await store.read();
    writeFileSync(file, '{}');
    expect(await store.save(some, version, 'm').catch((error: unknown) => error)).toBeInstanceOf(LedgerError);
    rmSync(file);
    const again = await store.read();
    await store.save(some, again.version, 'm');
    expect(await store.save(EMPTY_LEDGER, again.version, 'm')).toEqual({ kind: 'lost-race' });
    await store.close();
  });

  it.each([
    ['torn', '{"schema": 1, "ent', /not complete JSON/],
    ['newer', '{"schema": 2}', /schema 2/],
    ['of another shape', '{"schema": 1, "entries": 7}', /cannot be read: "owner" is missing, or not what/],
    ['a list', '[]', /cannot be read: it is JSON, but no ledger of pin-on-merge\.$/],
    ['a number', '7', /cannot be read: it is JSON, but no ledger/],
    [
      'of an own making',
      '{"schema": 1, "owner": null, "commit": null, "boards": [], "entries": [], "x": 1}',
      /has a key that no ledger has \(x\)/,
    ],
    [
      'hostile',
      '{"schema": 1, "__proto__": {"x": 1}, "owner": null, "commit": null, "boards": [], "entries": [{"key": 1}]}',
      /entries/,
    ],
  ])('is refused and left alone when it is %s', async (_name, text, message) => {
    const made = open();
    await made.save(some, (await made.read()).version, 'm');
    await made.close();
    writeFileSync(file, text);
    await expect(open('read').read()).rejects.toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each(['read', 'write'] as const)('below a file cannot be opened to %s, at once', async (access) => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    for (const below of ['l.json', 'sub/l.json']) {
      file = join(inTheWay, below);
      await expect(open(access).read()).rejects.toBeInstanceOf(LedgerError);
    }
  });

  it('where the system lets nobody make a folder is refused at once', async () => {
    file = '/proc/pin-on-merge/ledger.json';
    await expect(open().read()).rejects.toBeInstanceOf(LedgerError);
  });

  it('is neither created nor locked by reading', async () => {
    await open('read').read();
    expect(existsSync(join(folder, 'state'))).toBe(false);
    await expect(open('read').save(some, '', 'm')).rejects.toBeInstanceOf(LedgerError);
  });
});

describe('its lock', () => {
  const lock = () => `${file}.lock`;

  async function seed(holder: unknown): Promise<void> {
    const store = open();
    await store.save(some, (await store.read()).version, 'm');
    await store.close();
    writeFileSync(lock(), typeof holder === 'string' ? holder : JSON.stringify(holder));
  }

  it('makes a second run wait until the first is done', async () => {
    const first = open();
    await first.read();
    const second = open(
      'write',
      makeClock(() => void first.close()),
    );
    expect((await second.read()).existed).toBe(false);
    await second.close();
  });

  it('of a live process is not taken: after 10 minutes the run gives up and says who has it', async () => {
    await seed({ pid: process.ppid, host: hostname(), start: '', nonce: 'other' });
    await expect(open().read()).rejects.toThrow(`process ${process.ppid} on`);
    expect(existsSync(lock())).toBe(true);
  });

  it.each([
    [
      'a dead process',
      () => ({
        pid: spawnSync(process.execPath, ['-e', '']).pid,
        host: hostname(),
        start: '',
        nonce: 'other',
      }),
    ],
    [
      'another process that has its number now',
      () => ({ pid: process.pid, host: hostname(), start: '1', nonce: 'other' }),
    ],
  ])('of %s is taken over at once', async (_name, holder) => {
    await seed(holder());
    const clock = makeClock();
    const store = open('write', clock);
    expect((await store.read()).ledger).toEqual(some);
    expect(clock.now()).toBe(0);
    await store.close();
    expect(existsSync(lock())).toBe(false);
  });

  it('of another machine counts as alive', async () => {
    await seed({ pid: 999_999_999, host: 'elsewhere', start: '', nonce: 'other' });
    await expect(open().read()).rejects.toThrow(/elsewhere/);
  });

  it('that was taken away in between makes every save a lost race', async () => {
    const store = open();
    const { version } = await store.read();
    rmSync(lock());
    expect(await store.save(some, version, 'm')).toEqual({ kind: 'lost-race' });
    expect(existsSync(file)).toBe(false);
  });
});
