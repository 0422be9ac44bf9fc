import { expect, it } from 'vitest';
import { findIdleFields } from '../../src/content/idle-fields.js';
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
  return findIdleFields(posts, { ...settings, defaults, utm }).map(({ message }) => message.split(',')[0]);
};

it('names fields of templates that no post with a pin has', () => {
  expect(idle('{title} {category} {tags}')).toEqual(['`utm.campaign` has {campain}']);
  expect(idle('{tilte}')).toEqual(['`defaults.title` has {tilte}', '`utm.campaign` has {campain}']);
  expect(idle('{tilte}', [])).toEqual([]);
});
