import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cli, json, ROOT } from './harness.js';

const FOLDER = join(ROOT, '..', 'shared', 'real-blogs');
const isThere = existsSync(FOLDER);
if (!isThere)
  process.stderr.write(`\nreal blogs: ${FOLDER} is absent; the built command is not run on them here\n\n`);

interface Row {
  readonly blog: string;
  readonly file: string;
  readonly url: string;
}

function readRows(): Row[] {
  const lines = readFileSync(join(FOLDER, 'expected-urls.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [blog = '', file = '', url = ''] = line.split('\t');
    return { blog, file, url };
  });
}

function readBlogs(): [name: string, root: string][] {
  const blogs = z
    .record(z.string(), z.looseObject({ root: z.string() }))
    .parse(JSON.parse(readFileSync(join(FOLDER, 'blogs.json'), 'utf8')));
  return Object.entries(blogs).map(([name, { root }]) => [name, join(FOLDER, name, root)]);
}

describe('real blogs', () => {
  it(
    isThere
      ? 'gives each published post of keepthrifty its true link and picture'
      : 'are absent, which is said',
    async () => {
      if (!isThere) {
        expect(existsSync(FOLDER)).toBe(false);
        return;
      }
      const root = join(FOLDER, 'keepthrifty');
      const report = await json(['check', '--root', root]);
      const steps = new Map(report.steps.map((step) => [step.file, step]));
      const pinned = readRows().filter(
        ({ blog, file }) =>
          blog === 'keepthrifty' && /^pinterest-image:[ \t]*\S/m.test(readFileSync(join(root, file), 'utf8')),
      );
      expect(pinned.length).toBeGreaterThan(90);
      for (const { file, url } of pinned) {
        const step = steps.get(file);
        expect(decodeURI(step?.link ?? ''), file).toBe(decodeURI(url));
        expect(
          step?.media.map((media) => (media.width ?? 0) > 0 && (media.height ?? 0) > 0),
          file,
        ).toEqual([true]);
      }
      expect(report.steps.filter((step) => step.reason === 'unpublished').length).toBe(
        report.steps.length - pinned.length,
      );
    },
  );

  it.each(isThere ? readBlogs() : [])(
    '%s: no crash, and pins only where there is pin metadata',
    async (_name, root) => {
      const { code, stdout, stderr } = await cli(['check', '--root', root, '--json']);
      expect([0, 1]).toContain(code);
      expect(stderr).toBe('');
      const { steps } = z
        .object({ steps: z.array(z.looseObject({ file: z.string() })) })
        .parse(JSON.parse(stdout));
      for (const { file } of steps)
        expect(readFileSync(join(root, file), 'utf8'), file).toMatch(
          /^[ \t"']*pin(terest|s)?[\w-]*["']?[ \t]*[:=]/im,
        );
    },
  );
});
