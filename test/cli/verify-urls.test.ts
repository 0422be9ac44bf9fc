import { afterEach, describe, expect, it } from 'vitest';
import { parseFlags } from '../../src/cli/flags.js';
import { listUrls } from '../../src/cli/list-urls.js';
import { SettingsError, SiteUnreachable } from '../../src/errors.js';
import { describeFailure } from '../../src/report/describe-failure.js';
import { type FakeAnswer, makeProber } from '../probe/make-prober.js';
import { makePlace, type Place } from './outside.js';

const BLOG = {
  'hugo.toml': 'baseURL = "https://b.example/"\n',
  'content/posts/a.md': '---\ntitle: A\n---\n',
  'content/posts/b.md': '---\ntitle: B\n---\n',
  'content/posts/draft.md': '---\ntitle: C\ndraft: true\n---\n',
};
const A = 'https://b.example/posts/a/';
const B = 'https://b.example/posts/b/';
const sitemap = (...urls: readonly string[]) =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (...urls: readonly string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

const open: Place[] = [];
afterEach(() => {
  for (const place of open.splice(0)) place.remove();
});

interface World {
  readonly table?: Record<string, FakeAnswer>;
  readonly texts?: Record<string, string>;
  readonly files?: Record<string, string>;
}

async function run(args: readonly string[], { table = {}, texts = {}, files = {} }: World) {
  const prober = makeProber(table, texts);
  const place = makePlace({ ...BLOG, ...files }, {}, prober);
  open.push(place);
  const exit = await listUrls(parseFlags('urls', args), place.outside);
  return { exit, stdout: place.stdout(), stderr: place.stderr(), asked: prober.asked };
}

describe('urls --verify', () => {
  it('asks the live site for each published post and shows the differences alone', async () => {
    const { exit, stdout, stderr, asked } = await run(['--verify'], { table: { [B]: 404 } });
    expect(exit).toBe(1);
    expect(asked).toEqual([A, B]);
    expect(stdout).toBe(
      `content/posts/b.md  ${B}  404\n3 posts: 1 right, 1 wrong, 1 not published or without a URL\n`,
    );
    expect(stderr).toContain('asking 2 addresses');
  });

  it('ends with 0 where everything is right', async () => {
    const { exit, stdout } = await run(['--verify'], {});
    expect(exit).toBe(0);
    expect(stdout).toBe('3 posts: 2 right, 0 wrong, 1 not published or without a URL\n');
  });

  it('says in JSON what was found of each post', async () => {
    const elsewhere = { kind: 'answered', status: 200, url: 'https://b.example/2026/b/' } as const;
    const { exit, stdout } = await run(['--verify', '--json'], { table: { [B]: elsewhere } });
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      posts: [
        { url: A, verified: true, found: { status: 200, url: A, message: '200' } },
        {
          url: B,
          verified: false,
          found: {
            status: 200,
            url: 'https://b.example/2026/b/',
            message: 'redirects to https://b.example/2026/b/ (200)',
          },
        },
        { published: false, verified: null, found: null },
      ],
      summary: { right: 1, wrong: 1, unknown: 0, skipped: 1 },
    });
  });

  it('tells apart what is wrong and what nobody can tell', async () => {
    const late = { kind: 'unreachable', reason: 'no answer within 10 s' } as const;
    const { exit, stdout } = await run(['--verify'], { table: { [B]: late } });
    expect(exit).toBe(1);
    expect(stdout).toContain(`${B}  no answer within 10 s\n3 posts: 1 right, 0 wrong, 1 without an answer, `);
  });

  it('stops with 3 where the site does not answer at all, and asks only few', async () => {
    const none = { kind: 'unreachable', reason: 'no answer (ENOTFOUND)' } as const;
    const names = Array.from({ length: 40 }, (_, number) => `n${number}`);
    const files = Object.fromEntries(
      names.map((name) => [`content/posts/${name}.md`, '---\ntitle: N\n---\n']),
    );
    const table = Object.fromEntries(
      [A, B, ...names.map((name) => `https://b.example/posts/${name}/`)].map((url) => [url, none]),
    );
    const prober = makeProber(table);
    const place = makePlace({ ...BLOG, ...files }, {}, prober);
    open.push(place);
    const error = await listUrls(parseFlags('urls', ['--verify']), place.outside).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(SiteUnreachable);
    expect(describeFailure(error).exit).toBe(3);
    expect(error.message).toContain(`${A}: no answer (ENOTFOUND).`);
    expect(prober.asked.length).toBeLessThan(12);
  });

  it('leaves the result as it is without the flag', async () => {
    const { stdout, asked } = await run(['--json'], {});
    expect(stdout).not.toMatch(/verified|found|summary/);
    expect(asked).toEqual([]);
  });
});

describe('urls --verify SITEMAP', () => {
  it.each<[name: string, where: string, world: World]>([
    [
      'a file',
      'public/sitemap.xml',
      { files: { 'public/sitemap.xml': sitemap(A, 'https://b.example/2026/b/') } },
    ],
    [
      'an index beside its sitemaps',
      'public/sitemap.xml',
      {
        files: {
          'public/sitemap.xml': index('https://b.example/en/sitemap.xml', 'https://b.example/sub/s-1.xml'),
          'public/en/sitemap.xml': sitemap(A),
          'public/s-1.xml': sitemap('https://b.example/2026/b/'),
        },
      },
    ],
    [
      'an address',
      'https://b.example/sitemap.xml',
      { texts: { 'https://b.example/sitemap.xml': sitemap(A, 'https://b.example/2026/b/') } },
    ],
    [
      'the address of an index',
      'https://b.example/sitemap.xml',
      {
        texts: {
          'https://b.example/sitemap.xml': index('https://b.example/0.xml', 'https://b.example/1.xml'),
          'https://b.example/0.xml': sitemap(A),
          'https://b.example/1.xml': sitemap('https://b.example/2026/b/'),
        },
      },
    ],
  ])('compares with %s', async (_name, where, world) => {
    const { exit, stdout, asked } = await run(['--verify', where], world);
    expect(exit).toBe(1);
    expect(stdout).toBe(
      `content/posts/b.md  ${B}  not in the sitemap; nearest: https://b.example/2026/b/\n3 posts: 1 right, 1 wrong, 1 not published or without a URL\n`,
    );
    expect(asked).toEqual(Object.keys(world.texts ?? {}));
  });

  it.each<[name: string, where: string, world: World, message: string]>([
    ['a file that is not there', 'sitemap.xml', {}, 'There is no file sitemap.xml.'],
    [
      'a sitemap of an index that is not there',
      'sitemap.xml',
      { files: { 'sitemap.xml': index('https://b.example/0.xml') } },
      'There is no file 0.xml.',
    ],
    [
      'a file that is no sitemap',
      'hugo.toml',
      {},
      'hugo.toml is no sitemap: <urlset> or <sitemapindex> is expected.',
    ],
    [
      'an address that is not there',
      'https://b.example/s.xml',
      {},
      'The sitemap https://b.example/s.xml answers 404.',
    ],
    [
      'an address inside',
      'https://10.0.0.1/s.xml',
      {
        table: {
          'https://10.0.0.1/s.xml': { kind: 'refused', reason: '10.0.0.1 is not on the public internet' },
        },
      },
      'The sitemap https://10.0.0.1/s.xml is not asked: 10.0.0.1 is not on the public internet.',
    ],
  ])('refuses %s', async (_name, where, world, message) => {
    const error = await run(['--verify', where], world).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(SettingsError);
    expect(error.mistakes).toEqual([expect.objectContaining({ where: '--verify', message })]);
  });

  it('refuses a file outside of the repository', async () => {
    await expect(run(['--verify', '/etc/hostname'], {})).rejects.toThrow('it lies outside the repository');
  });
});
