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
  return fields.problems().map(({ message }) => message.split(',')[0]);
};

it('names fields of templates that no post with a pin has', () => {
  expect(idle('{title} {category} {tags}')).toEqual(['`utm.campaign` has {campain}']);
  expect(idle('{tilte}')).toEqual(['`defaults.title` has {tilte}', '`utm.campaign` has {campain}']);
  expect(idle('{tilte}', [])).toEqual([]);
});
