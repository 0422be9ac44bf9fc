import { expect, it } from 'vitest';
import { parseFlags } from '../../src/cli/flags.js';
import { runCommand } from '../../src/cli/run-command.js';
import { makeProber } from '../probe/make-prober.js';
import { makePlace } from './outside.js';

const PAGE = 'https://b.example/a/';

it.each([
  ['check', 'link: error', [], 0, 'create', []],
  ['plan', 'link: error', [PAGE], 1, 'skip', ['link-unreachable']],
  ['plan', 'link: warn', [PAGE], 0, 'create', ['link-unreachable']],
  ['plan', 'link: error, wait: 20m', [PAGE], 0, 'create', ['link-not-live']],
  ['plan', 'link: off', [], 0, 'create', []],
] as const)(
  '%s with checks: { %s } asks for %j and ends with %i',
  async (command, checks, asked, exit, action, codes) => {
    const prober = makeProber({ [PAGE]: 404 });
    const place = makePlace(
      {
        '.github/pin-on-merge.yml': `site: { url: https://b.example, permalink: "/:slug/" }\nchecks: { ${checks} }\n`,
        'a.md':
          '---\ntitle: A\npin:\n  image: https://b.example/a.png\n  board: Bread\n  alt: A\n  link: https://b.example/a/\n---\n',
      },
      {},
      prober,
    );
    try {
      expect(await runCommand(parseFlags(command, ['--json']), place.outside)).toBe(exit);
      const { steps, problems } = JSON.parse(place.stdout());
      expect(steps).toEqual([expect.objectContaining({ action })]);
      const told = problems.filter(
        ({ code }: { code: string }) => !code.endsWith('-not-checked') && !code.endsWith('-not-read'),
      );
      expect(told.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual(
        codes.map((code) => [code, 7]),
      );
      expect([...new Set(prober.asked)].filter((url) => url === PAGE)).toEqual(asked);
    } finally {
      place.remove();
    }
  },
);
