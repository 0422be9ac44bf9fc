import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFlags } from '../../src/cli/flags.js';
import { listBoards } from '../../src/cli/list-boards.js';
import { runCommand } from '../../src/cli/run-command.js';
import { parseLedger } from '../../src/plan/ledger.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { png } from '../media/pictures.js';
import { makePlace, type Place } from './outside.js';

const NOW = '2026-11-22T09:00:00Z';
const CONFIG = '.github/pin-on-merge.yml';

const SETTINGS = `site: { url: https://b.example, permalink: "/:slug/", timezone: UTC }
publer: { account: main, accounts: { main: "1", bakery: "2" } }
schedule: { per-day: 1 }
`;

function post(name: string, pin: string): Record<string, string | Uint8Array> {
  return {
    [`${name}.md`]: `---\ntitle: ${name}\ndescription: About ${name}.\ndate: 2026-01-01\npin:\n  image: ./${name}.png\n  alt: ${name}\n${pin}---\n`,
    [`${name}.png`]: Buffer.concat([png(1000, 1500), Buffer.from(name)]),
  };
}

let sandbox: Sandbox;
let place: Place;

async function open(settings: string, posts: Record<string, string | Uint8Array>): Promise<void> {
  sandbox = await createSandbox({
    now: NOW,
    speed: 1000,
    rateLimit: 'off',
    accounts: [
      { id: '1', name: 'main' },
      { id: '2', name: 'shop' },
    ],
    boards: [
      { id: '111', name: 'main/Bread' },
      { id: '112', name: 'main/Travel' },
      { id: '211', name: 'shop/Bread' },
    ],
  });
  place = makePlace(
    { [CONFIG]: settings, ...posts },
    { PUBLER_API_URL: sandbox.url, PUBLER_API_KEY: sandbox.apiKey, PUBLER_WORKSPACE_ID: sandbox.workspaceId },
  );
}

beforeEach(() => {
  place = makePlace({});
});
afterEach(async () => {
  await sandbox.close();
  place.remove();
});

const run = (command: 'plan' | 'apply', ...flags: string[]) =>
  runCommand(
    parseFlags(command, ['--now', NOW, ...(command === 'apply' ? ['--speed', '1000'] : []), ...flags]),
    place.outside,
  );

const scheduled = () =>
  sandbox
    .state()
    .posts.map(({ account_id, album_id, scheduled_at, title }) =>
      [account_id, album_id, new Date(scheduled_at ?? 0).toISOString().slice(0, 10), title].join(' '),
    )
    .sort();

describe('several accounts', () => {
  const posts = {
    ...post('a', '  board: [Bread, Travel]\n'),
    ...post('b', '  board: Bread\n  account: bakery\n'),
    ...post('c', '  board: Bread\n  account: shop\n'),
    ...post('d', '  board: Bread\n'),
  };

  it('have boards of the same name, and calendars, limits and distances of their own', async () => {
    await open(SETTINGS, posts);
    expect(await run('apply')).toBe(0);
    expect(scheduled()).toEqual([
      '1 111 2026-11-22 a',
      '1 111 2026-11-23 d',
      '1 112 2026-11-29 a',
      '2 211 2026-11-22 b',
      '2 211 2026-11-23 c',
    ]);
    const ledger = parseLedger(readFileSync(join(place.root, '.pin-on-merge', 'ledger.json'), 'utf8'));
    expect(ledger.kind === 'ledger' && ledger.ledger.owner?.accounts).toEqual(['1', '2']);
    expect(
      ledger.kind === 'ledger' && ledger.ledger.boards.map(({ id, account }) => `${account} ${id}`),
    ).toEqual(['1 111', '1 112', '2 211']);
    const sends = sandbox.state().requests.filter(({ path }) => path.includes('/posts/schedule')).length;
    expect(await run('apply')).toBe(0);
    expect(sandbox.state().requests.filter(({ path }) => path.includes('/posts/schedule'))).toHaveLength(
      sends,
    );
  });

  it('are told in the plan where there is more than one', async () => {
    await open(SETTINGS, posts);
    await run('plan');
    expect(place.stdout()).toContain('"a" → Bread · ');
    expect(place.stdout()).toContain('"b" → Bread of bakery · ');
  });

  it('are listed with their own boards', async () => {
    await open(SETTINGS, posts);
    expect(await listBoards(parseFlags('boards', []), place.outside)).toBe(0);
    expect(place.stdout()).toBe(
      'main (account "1")\n  Bread: "111"\n  Travel: "112"\nshop (account "2")\n  Bread: "211"\n',
    );
  });

  it('of which none is chosen are one error for all pins, and nothing is sent', async () => {
    await open(SETTINGS.replace('account: main, ', ''), posts);
    expect(await run('apply')).toBe(1);
    const told = place
      .stdout()
      .split('\n')
      .filter((line) => line.includes('account-ambiguous'));
    expect(told.filter((line) => line.startsWith(CONFIG))).toEqual([
      `${CONFIG}:2:1: error: 2 Pinterest accounts are connected, so pins without \`account\` need one from the settings: main (1), shop (2). [account-ambiguous]`,
    ]);
    expect(scheduled()).toEqual(['2 211 2026-11-22 b', '2 211 2026-11-23 c']);
  });

  it('keep the others going where one is misspelt, or has no such board', async () => {
    await open(SETTINGS, {
      ...post('a', '  board: Bread\n  account: bakrey\n'),
      ...post('b', '  board: Travel\n  account: bakery\n'),
      ...post('c', '  board: Bread\n'),
    });
    expect(await run('apply')).toBe(1);
    expect(place.stdout()).toContain('a.md:9:12: error: Pinterest account "bakrey" is not connected');
    expect(place.stdout()).toContain('did you mean `account: bakery`?');
    expect(place.stdout()).toContain('This account has no board "Travel"; account "main" has one.');
    expect(scheduled()).toEqual(['1 111 2026-11-22 c']);
  });
});
