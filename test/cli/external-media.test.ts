import { expect, it } from 'vitest';
import { parseFlags } from '../../src/cli/flags.js';
import { runCommand } from '../../src/cli/run-command.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { makePlace } from './outside.js';

it.each([
  ['accept', 0],
  ['reject', 1],
] as const)(
  'publer.media: external against --external-media %s ends with %i',
  async (externalMedia, exit) => {
    const sandbox = await createSandbox({ externalMedia, speed: 1000, rateLimit: 'off' });
    const place = makePlace(
      {
        '.github/pin-on-merge.yml':
          'site: { url: https://b.example, permalink: "/:slug/", timezone: Europe/Berlin }\npubler: { media: external }\n',
        'a.md': '---\ntitle: A\npin:\n  image: https://b.example/a.png\n  board: Bread\n  alt: A\n---\n',
      },
      {
        PUBLER_API_URL: sandbox.url,
        PUBLER_API_KEY: sandbox.apiKey,
        PUBLER_WORKSPACE_ID: sandbox.workspaceId,
      },
    );
    try {
      expect(await runCommand(parseFlags('apply', ['--speed', '1000']), place.outside)).toBe(exit);
      expect(sandbox.state().posts).toHaveLength(exit === 0 ? 1 : 0);
    } finally {
      await sandbox.close();
      place.remove();
    }
  },
);
