import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../src/content/private-host.js';
import { makeContext, pinsOf, problemsOf } from './make-context.js';

const PIN = 'title: Bread\nimage: a.jpg\nimageAlt: x\n';
const utm = { source: 'pinterest', medium: 'social', campaign: '{slug}' };
const pageAt = (url: string | null) => ({ ...makeContext().page, url });

describe('an explicit link', () => {
  it.each([
    ['https://blog.example/x?a=1', []],
    ['https://www.blog.example/x', []],
    ['http://blog.example/x', ['warning link-http']],
    ['https://shop.example/x', ['warning link-other-host']],
    ['https://bit.ly/x', ['warning link-shortener']],
    ['/x', ['error link-invalid']],
    ['blog.example/x', ['error link-invalid']],
    ['https:blog.example', ['error link-invalid']],
    ['javascript:alert(1)', ['error link-invalid']],
    ['"https://blog.example/a b"', ['error link-invalid']],
    ['https://me:secret@blog.example/', ['error link-private']],
    ['https://localhost/', ['error link-private', 'warning link-other-host']],
    [`https://blog.example/${'x'.repeat(2048)}`, ['error link-too-long']],
  ])('%s', (link, problems) => {
    const parsed = pinsOf(`${PIN}pin: {board: B, link: ${link}}`, { settings: { utm } });
    expect(problemsOf(parsed).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(problems);
    expect(parsed.pins[0]?.link).toBe(link.replaceAll('"', ''));
  });

  it('that is a path gets the whole address as a hint', () => {
    const [pin] = pinsOf(`${PIN}pin: {board: B, link: /x}`).pins;
    expect(pin?.problems[0]?.hint).toBe('link: https://blog.example/x');
  });
});

describe('an explicit link with a blank', () => {
  it('gets the encoded address as a hint', () => {
    const [pin] = pinsOf(`${PIN}pin: {board: B, link: "https://blog.example/a b"}`).pins;
    expect(pin?.problems[0]?.hint).toBe('link: https://blog.example/a%20b');
  });
});

describe('a derived link', () => {
  const link = (url: string | null, yaml = '') =>
    pinsOf(`${PIN}pin: {board: B}\n${yaml}`, { page: pageAt(url), settings: { utm } }).pins[0]?.link;

  it.each([
    [
      'https://blog.example/b/',
      '',
      'https://blog.example/b/?utm_source=pinterest&utm_medium=social&utm_campaign=bread',
    ],
    [
      'https://blog.example/b/?p=1#x',
      'slug: S',
      'https://blog.example/b/?p=1&utm_source=pinterest&utm_medium=social&utm_campaign=S#x',
    ],
  ])('of %s gets UTM parameters', (url, yaml, expected) => {
    expect(link(url, yaml)).toBe(expected);
  });

  it('is missed where the URL of the post is not known', () => {
    const parsed = pinsOf(`${PIN}pin: {board: B}`, { page: pageAt(null) });
    expect(problemsOf(parsed)).toEqual(['error link-missing 5:1-4']);
  });

  it.each([
    [
      'https://blog.example',
      'permalink setting',
      /link: its rule \(permalink setting\) needs a date, and the post has none\.$/,
      'date: 2026-01-15',
    ],
    [
      'https://blog.example',
      'no rule: set site.permalink',
      /link: no rule says it\.$/,
      'in the settings, site: { permalink: "/:slug/" }',
    ],
    ['https://blog.example', 'collection permalink', /needs a date/, 'date: 2026-01-15'],
    ['https://blog.example', 'route', /its rule \(route\) gives none/, 'link: https://…'],
    [null, 'permalink setting', /the address of the site is not known/, 'link: https://…'],
  ])('is missed on %s by %s: says why', (siteUrl, rule, message, hint) => {
    const page = { ...pageAt(null), rule, dateMs: null };
    const { pins } = pinsOf(`${PIN}pin: {board: B}`, { page, siteUrl });
    expect(pins[0]?.problems).toEqual([
      expect.objectContaining({ code: 'link-missing', message: expect.stringMatching(message), hint }),
    ]);
  });

  it('is judged too', () => {
    const parsed = pinsOf(`${PIN}pin: {board: B}`, { page: pageAt('http://localhost:1313/b/') });
    expect(problemsOf(parsed)).toEqual(['error link-private 5:1-4', 'warning link-http 5:1-4']);
  });
});

describe('a private host', () => {
  it.each([
    'localhost',
    'localhost.',
    'nas.local',
    'intranet',
    '0x7f.1',
    '2130706433',
    '①②⑦.0.0.1',
    '10.0.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[2002:a00:1::]',
  ])('%s', (host) => {
    expect(isPrivateHost(new URL(`https://${host}/`).hostname)).toBe(true);
  });

  it.each(['blog.example', '8.8.8.8', '172.32.0.1', '[2606:4700::1]', '日本語.jp'])('is not %s', (host) => {
    expect(isPrivateHost(new URL(`https://${host}/`).hostname)).toBe(false);
  });
});
