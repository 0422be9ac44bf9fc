import { expect, it } from 'vitest';
import { createSitemapJudge } from '../../src/verify/compare-sitemap.js';

const judge = createSitemapJudge([
  'https://b.example/2026/no-knead-bread/',
  'https://b.example/caf%c3%a9/',
  'https://b.example/about.html',
  'https://b.example/tags/index.html',
  'https://b.example/2026/bread/',
  'https://b.example/bread',
]);

it.each([
  ['https://b.example/2026/no-knead-bread/', true, null],
  ['https://b.example/café/', true, null],
  ['https://b.example/caf%C3%A9/#top', true, null],
  ['https://b.example/2026/no-knead-bread', false, 'https://b.example/2026/no-knead-bread/'],
  ['https://b.example/no-knead-bread/', false, 'https://b.example/2026/no-knead-bread/'],
  ['https://b.example/2026/no-kned-bread/', false, 'https://b.example/2026/no-knead-bread/'],
  ['https://b.example/about/', false, 'https://b.example/about.html'],
  ['https://b.example/tags/', false, 'https://b.example/tags/index.html'],
  ['https://b.example/something-else/', false, null],
  ['https://b.example/x/', false, null],
  ['https://b.example/bread/', false, 'https://b.example/bread'],
])('%s is in the sitemap: %s; nearest: %s', (url, verified, near) => {
  expect(judge(url)).toEqual({
    verified,
    status: null,
    url: verified ? url : near,
    message: verified ? 'in the sitemap' : `not in the sitemap${near === null ? '' : `; nearest: ${near}`}`,
  });
});
