import { expect, it } from 'vitest';
import { createIdleFields } from '../../src/content/idle-fields.js';
import { defaultSettings } from '../site/default-settings.js';
import { makePost } from './make-context.js';

const subjects = ['title: A\ncategory: x', 'title: B\ntags: [y]'].map((yaml) => ({
  post: makePost(yaml),
  page: { title: null },
}));
const idle = (title: string, posts = subjects) => {
  const settings = defaultSettings();
  const utm = { source: 'pinterest', medium: null, campaign: '{slug}-{campain}' };
  const defaults = { ...settings.defaults, title };
  const fields = createIdleFields({ ...settings, defaults, utm });
  for (const subject of posts) fields.note(subject);
  return fields.problems().map(({ severity, message, hint }) => [severity, message.split(',')[0], hint]);
};

it('names fields of templates that no post with a pin has', () => {
  const campaign = ['warning', '`utm.campaign` has {campain}', null];
  expect(idle('{title} {category} {tags} {hashtags}')).toEqual([campaign]);
  expect(idle('{title} {author}')).toEqual([['warning', '`defaults.title` has {author}', null], campaign]);
  expect(idle('{tilte}', [])).toEqual([]);
});

it.each([
  ['tilte', 'error', 'title'],
  ['Title', 'error', 'title'],
  ['hashtag', 'error', 'hashtags'],
  ['descripton', 'error', 'description'],
  ['tag', 'error', 'tags'],
  ['catgory', 'warning', 'category'],
])('{%s} is an %s that asks for {%s}', (name, severity, meant) => {
  expect(idle(`{${name}}`)[0]).toEqual([
    severity,
    `\`defaults.title\` has {${name}}`,
    `did you mean {${meant}}?`,
  ]);
});

it('has no words for tags that no post has', () => {
  const bare = [{ post: makePost('title: A'), page: { title: null } }];
  expect(idle('{hashtags}', bare)[0]).toEqual(['warning', '`defaults.title` has {hashtags}', null]);
});
