import { expect, it } from 'vitest';
import { parseFlags } from '../../src/cli/flags.js';
import { listUrls } from '../../src/cli/list-urls.js';
import { makePlace } from './outside.js';

it.each([
  [
    'a template that needs a date',
    { '.github/pin-on-merge.yml': 'site: { url: https://b.example, permalink: "/:year/:slug/" }\n' },
    'a.md',
    'its rule (permalink setting) needs a date, and the post has none',
  ],
  [
    'a day that does not exist',
    { '_config.yml': 'url: https://b.example\n' },
    '_posts/2024-02-30-bad.md',
    'the day 2024-02-30 of the file name does not exist',
  ],
])('a URL that is not known for %s says why', async (_name, files, file, reason) => {
  const place = makePlace({ ...files, [file]: '---\ntitle: A\n---\n' });
  try {
    await listUrls(parseFlags('urls', ['--json']), place.outside);
    expect(JSON.parse(place.stdout()).posts).toEqual([expect.objectContaining({ file, url: null, reason })]);
  } finally {
    place.remove();
  }
});

it('names the post whose date makes its URL unsure', async () => {
  const post = '---\ntitle: A\ndate: 15/01/2024\n---\n';
  const place = makePlace({ 'hugo.toml': 'baseURL = "https://b.example"\n', 'content/posts/a.md': post });
  try {
    expect(await listUrls(parseFlags('urls', []), place.outside)).toBe(0);
    expect(place.stdout()).toContain('content/posts/a.md  https://b.example/posts/a/');
    expect(place.stderr()).toContain(
      'content/posts/a.md:3:7: warning: The date "15/01/2024" can be read in two ways',
    );
  } finally {
    place.remove();
  }
});
