import { afterEach, describe, expect, it } from 'vitest';
import { isCommand, parseFlags } from '../../src/cli/flags.js';
import { listUrls } from '../../src/cli/list-urls.js';
import { runCommand } from '../../src/cli/run-command.js';
import { tellFailure } from '../../src/cli/tell-failure.js';
import { makePlace, type Place } from './outside.js';

const WRONG = { '.github/pin-on-merge.yml': 'site:\n  url: blog\n  colour: red\n' };
const ADDRESS = 'an absolute address such as https://blog.example is expected';
const NOBODY = {
  PUBLER_API_URL: 'http://127.0.0.1:1/api/v1',
  PUBLER_API_KEY: 'key',
  PUBLER_WORKSPACE_ID: 'workspace',
};

const open: Place[] = [];
afterEach(() => {
  for (const place of open.splice(0)) place.remove();
});

/** A command as the entry runs it: exit code, and what is on stdout as JSON. */
async function run(args: readonly string[], place: Place) {
  open.push(place);
  const [name = '', ...flags] = args;
  try {
    if (!isCommand(name)) throw new Error(name);
    const parsed = parseFlags(name, flags);
    const exit = await (name === 'urls' ? listUrls : runCommand)(parsed, place.outside);
    return { exit, json: JSON.parse(place.stdout()) };
  } catch (error) {
    const exit = tellFailure(error, args, place.outside);
    return { exit, json: place.stdout() === '' ? null : JSON.parse(place.stdout()) };
  }
}

const MISTAKES = [
  {
    severity: 'error',
    code: 'settings-invalid',
    file: '.github/pin-on-merge.yml',
    line: 2,
    column: 3,
    endColumn: 3,
    message: `\`site.url\`: ${ADDRESS}.`,
    hint: null,
  },
  expect.objectContaining({ code: 'settings-invalid', line: 3, message: 'Unknown setting `site.colour`.' }),
];

describe('--json with wrong settings', () => {
  it.each(['check', 'plan', 'apply'])(
    '%s prints the usual object with each mistake at its line',
    async (command) => {
      const place = makePlace(WRONG);
      const { exit, json } = await run([command, '--json'], place);
      expect(exit).toBe(2);
      expect(json).toEqual({
        version: 1,
        site: { url: null, generator: null, timezone: 'UTC' },
        posts: 0,
        summary: {
          create: 0,
          update: 0,
          replace: 0,
          cancel: 0,
          move: 0,
          keep: 0,
          hold: 0,
          skip: 0,
          conflict: 0,
        },
        steps: [],
        problems: MISTAKES,
      });
      expect(place.stderr()).toContain(`.github/pin-on-merge.yml:2:3: \`site.url\`: ${ADDRESS}.`);
    },
  );

  it('urls prints its own', async () => {
    const { exit, json } = await run(['urls', '--json'], makePlace(WRONG));
    expect(exit).toBe(2);
    expect(json).toEqual({ version: 1, generator: null, posts: [], problems: MISTAKES });
  });

  it.each([
    [
      ['check', '--json', '--since', 'soon'],
      '--since: `since`: a day that exists, such as 2026-11-22, is expected.',
    ],
    [['check', '--json', '--colour'], '--colour: `check` has no such flag.'],
  ])('%j: a flag has no file', async (args, message) => {
    const { json } = await run(args, makePlace({}));
    expect(json.problems).toEqual([
      expect.objectContaining({ code: 'settings-invalid', file: '', line: 1, message }),
    ]);
  });

  it('nothing is on stdout without it', async () => {
    expect(await run(['check'], makePlace(WRONG))).toEqual({ exit: 2, json: null });
  });
});

describe('apply --json that cannot go on', () => {
  it.each([
    ['a torn ledger', { '.pin-on-merge/ledger.json': '[' }, 1, 'ledger-unusable'],
    ['nobody there', {}, 3, 'publer-unreachable'],
  ])('%s: the usual object says why', async (_name, files, exit, code) => {
    const place = makePlace(files, NOBODY);
    const result = await run(['apply', '--json'], place);
    expect(result.exit).toBe(exit);
    expect(result.json.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code, file: '' }),
    );
    expect(place.stderr()).not.toBe('');
  });
});
