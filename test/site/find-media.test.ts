import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings.js';
import { createMediaFinder } from '../../src/site/find-media.js';
import { readSite } from '../../src/site/read-site.js';
import { png } from '../media/pictures.js';
import { defaultSettings } from './default-settings.js';
import { makePost, NOW } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

const PICTURE = png(1000, 1500).toString('latin1');

const SETTINGS = defaultSettings();
const EXTERNAL: Settings = { ...SETTINGS, publer: { ...SETTINGS.publer, media: 'external' } };
const ASKED: Settings = { ...SETTINGS, checks: { ...SETTINGS.checks, image: 'warn' } };

function finder(
  paths: readonly string[],
  more: Readonly<Record<string, string>> = {},
  ...rest: [repository?: string, settings?: Settings]
) {
  const [repository = '', settings = SETTINGS] = rest;
  const pictures = Object.fromEntries(paths.map((path) => [path, PICTURE]));
  const config = 'baseURL = "https://a.example/blog/"';
  const files = memoryFiles({ 'hugo.toml': config, ...pictures, ...more }, repository);
  const site = readSite(files, defaultSettings(), NOW);
  return createMediaFinder(files, site, settings)(makePost('content/posts/x/index.md', 'title: x'));
}

describe('a media value', () => {
  it.each([
    ['cover.png', 'content/posts/x/cover.png'],
    ['./cover.png', 'content/posts/x/cover.png'],
    ['img/cover.png', 'content/posts/x/img/cover.png'],
    ['../cover.png', 'content/posts/cover.png'],
    ['../../../outside/cover.png', 'outside/cover.png'],
    ['/img/cover.png', 'static/img/cover.png'],
    ['img/cover.png', 'static/img/cover.png'],
    ['/blog/img/cover.png', 'static/img/cover.png'],
    ['/img/cover.png', 'assets/img/cover.png'],
    ['static/img/cover.png', 'static/img/cover.png'],
    ['/content/posts/cover.png', 'content/posts/cover.png'],
    ['my%20cover.png', 'content/posts/x/my cover.png'],
    ['100%.png', 'content/posts/x/100%.png'],
    ['a#b.png', 'content/posts/x/a#b.png'],
    ['/img/cover.png?v=2#top', 'static/img/cover.png'],
    ['  cover.png ', 'content/posts/x/cover.png'],
  ])('%s finds %s', (value, path) => {
    expect(finder([path])(value)).toMatchObject({
      media: { source: 'file', path, format: 'png' },
      problems: [],
    });
  });

  it('prefers the file beside the post to the one on the site', () => {
    const find = finder(['content/posts/x/a.png', 'static/a.png', 'a.png']);
    expect(find('a.png').media?.path).toBe('content/posts/x/a.png');
    expect(find('/a.png').media?.path).toBe('static/a.png');
  });

  it('may be a path from the root of the repository where the blog lies in a folder of it', () => {
    const find = finder(['../shared/a.png'], {}, 'website');
    expect(find('shared/a.png').media?.path).toBe('../shared/a.png');
    expect(find('website/static/a.png').problems).toMatchObject([{ code: 'image-missing' }]);
  });

  it.each([
    ['https://cdn.example/a.jpg', 'https://cdn.example/a.jpg', 'photo'],
    ['//cdn.example/a.jpg?w=1', 'https://cdn.example/a.jpg?w=1', 'photo'],
    ['HTTPS://cdn.example/a b.MP4', 'https://cdn.example/a%20b.MP4', 'video'],
  ])('%s is taken as a URL', (value, url, kind) => {
    expect(finder([])(value)).toEqual({
      media: {
        source: 'url',
        path: null,
        url,
        kind,
        format: null,
        width: null,
        height: null,
        bytes: null,
        sha256: null,
      },
      problems: [],
    });
  });

  it.each([
    'http://cdn.example/a.jpg',
    'ftp://cdn.example/a.jpg',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'https://user:pass@cdn.example/a.jpg',
    'https://',
    '../../../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  ])('%s is refused', (value) => {
    expect(finder([])(value)).toMatchObject({
      media: null,
      problems: [{ severity: 'error', code: 'image-refused' }],
    });
  });

  it('says which https address to try', () => {
    expect(finder([])('http://cdn.example/a.jpg').problems[0]?.hint).toBe('https://cdn.example/a.jpg');
  });

  it.each(['@assets/a.png', '@/a.png', '~/a.png', '{{ site.url }}/a.png', '/img/{% x %}.png'])(
    '%s is for the generator to resolve',
    (value) => {
      expect(finder([])(value)).toMatchObject({ media: null, problems: [{ code: 'image-unresolved' }] });
    },
  );

  it('is looked for even where it looks like an alias', () => {
    expect(finder(['static/@img/a.png'])('@img/a.png').media?.path).toBe('static/@img/a.png');
  });

  it('that exists nowhere is an error that names where it was looked for', () => {
    const { problems } = finder([])('/img/cover.png');
    expect(problems).toMatchObject([{ severity: 'error', code: 'image-missing', hint: null }]);
    expect(problems[0]?.message).toContain('static/img/cover.png');
  });

  it.each([
    ['Cover.PNG', 'content/posts/x/cover.png', 'image: cover.png'],
    ['./COVER.png?v=1', 'content/posts/x/cover.png', 'image: ./cover.png'],
    ['/Img/cover.png', 'static/img/cover.png', 'image: /img/cover.png'],
    ['../../../Static/a.png', 'static/a.png', 'image: ../../../static/a.png'],
    ['covr.png', 'content/posts/x/cover.png', 'image: cover.png'],
    ['./covr.png', 'content/posts/x/cover.png', 'image: ./cover.png'],
    ['cvoer.png', 'content/posts/x/cover.png', 'image: cover.png'],
    ['cover.jpg', 'content/posts/x/cover.png', 'image: cover.png'],
    ['../a/Covr.png?v=1', 'content/posts/a/cover: b.png', null],
    ['/img/recipe-bread.png?v=1#x', 'static/img/recipe-breads.png', 'image: /img/recipe-breads.png'],
    ['/img/#1 bred.png', 'static/img/#1 bread.png', 'image: "/img/#1 bread.png"'],
    ['/img/loaf1.png', 'static/img/loaf#1.png', 'image: "/img/loaf#1.png"'],
    ['/zz.png', 'static/a.png', null],
    ['/b.png', 'static/a.png', null],
  ])('%s is missing where there is %s: %s', (value, path, hint) => {
    const told = finder([path])(value).problems[0]?.hint ?? null;
    if (hint === null) expect(told).toBeNull();
    else expect(told).toContain(hint);
    const written = /^image: "?([^"]*)"?$/.exec(told ?? '')?.[1];
    if (written !== undefined) expect(finder([path])(written).media?.path).toBe(path);
  });

  it.each([
    ['https://a.example/blog/img/a.png', 'static/img/a.png'],
    ['http://www.a.example/blog/img/a.png?v=1', 'static/img/a.png'],
    ['//a.example/blog/img/my%20a.png', 'static/img/my a.png'],
  ])('%s on the site itself is the file %s', (value, path) => {
    expect(finder([path])(value)).toMatchObject({ media: { source: 'file', path }, problems: [] });
  });

  it('on the site itself stays an address where there is no such file, or pictures are handed over by address', () => {
    const value = 'https://a.example/blog/img/a.png';
    expect(finder([])(value)).toMatchObject({ media: { source: 'url', url: value }, problems: [] });
    expect(finder(['static/img/a.png'], {}, '', EXTERNAL)(value)).toMatchObject({
      media: { source: 'url', url: value },
    });
    expect(finder(['static/img/a.png'])('https://b.example/blog/img/a.png').media?.source).toBe('url');
  });

  it.each([
    ['/img/a.png', 'https://a.example/blog/img/a.png'],
    ['/blog/img/a.png', 'https://a.example/blog/img/a.png'],
    ['/img/a b.png?v=1', 'https://a.example/blog/img/a%20b.png'],
  ])('%s that no folder has is its public address where that is asked for', (value, url) => {
    expect(finder([], {}, '', ASKED)(value)).toMatchObject({
      media: { source: 'url', url },
      problems: [{ severity: 'warning', code: 'image-not-here' }],
    });
    expect(finder([])(value)).toMatchObject({ media: null, problems: [{ code: 'image-missing' }] });
  });

  it.each([
    ['img/a.png', []],
    ['./a.png', []],
    ['/img/cover.png', ['static/img/covr.png']],
    ['/img/cover.png', ['static/img/Cover.png']],
  ])('%s beside %j is missing although addresses are asked for', (value, paths) => {
    expect(finder(paths, {}, '', ASKED)(value).problems).toMatchObject([{ code: 'image-missing' }]);
  });

  it('that is longer than any path is refused at once', () => {
    expect(finder([])('../'.repeat(20_000)).problems).toMatchObject([{ code: 'image-refused' }]);
  });

  it('is not compared with files that are no media', () => {
    expect(finder([], { 'static/cover.txt': '' })('/cover.txu').problems[0]?.hint).toBeNull();
  });

  it('that is a text file is an error, whatever its name', () => {
    const find = finder([], { 'static/secret.png': 'TOKEN=canary' });
    expect(find('/secret.png')).toMatchObject({ media: null, problems: [{ code: 'image-format' }] });
  });
});
