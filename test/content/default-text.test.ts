import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../src/content/default-text.js';
import { makePost, pinsOf } from './make-context.js';

const render = (template: string, yaml: string, hasSpacedTags = false) =>
  renderTemplate(template, { post: makePost(yaml), page: { title: 'By the site' }, hasSpacedTags });

describe('a template', () => {
  it.each([
    ['{title}', 'title: Bread', 'Bread'],
    ['{title}', 'x: 1', 'By the site'],
    ['{ title } | {category}', 'title: Bread\ncategory: Baking', 'Bread | Baking'],
    ['{title} | {category}', 'title: Bread', 'Bread'],
    ['{category} – {title}', 'title: Bread', 'Bread'],
    ['{title} by {author.name}', 'title: Bread\nauthor: { name: Ann }', 'Bread by Ann'],
    ['{authors}', 'authors: [Ann, Bo]', 'Ann, Bo'],
    ['{servings} servings', 'servings: 4', '4 servings'],
    ['{title}', 'title: "- Bread -"', '- Bread -'],
    ['{slug}', 'title: x', 'bread'],
    ['{description}\n\n{hashtags}', 'description: Good.\ntags: [a, b]', 'Good.\n\n#a #b'],
    ['{description} {hashtags}', 'description: Good.', 'Good.'],
    ['{title} {title}', 'title: "{description}"\ndescription: x', '{description} {description}'],
  ])('%j of %j is %j', (template, yaml, expected) => {
    expect(render(template, yaml)).toBe(expected);
  });

  it.each([
    ['tags: [Bread, no-knead bread]', 'Bread, no-knead bread', '#Bread #NoKneadBread'],
    ['tags: [bread, Bread, "#bread"]', 'bread, #bread', '#bread'],
    ['tags: "sourdough, rye bread"', 'sourdough, rye bread', '#sourdough #RyeBread'],
    ['tags: rye bread', 'rye bread', '#RyeBread'],
    ['tag: rye', 'rye', '#rye'],
    ['taxonomies: { tags: [rye] }', 'rye', '#rye'],
    ['extra: { tags: [rye] }', 'rye', '#rye'],
    ['keywords: [rye]', 'rye', '#rye'],
    [
      'tags: [Crème brûlée, 日本 パン, "mother\'s day", "c++", "!!!"]',
      "Crème brûlée, 日本 パン, mother's day, c++, !!!",
      '#CrèmeBrûlée #日本パン #MothersDay #c',
    ],
    ['tags: []\nkeywords: [rye]', 'rye', '#rye'],
    ['title: x', '', ''],
  ])('of %j has the tags %j and the hashtags %j', (yaml, tags, hashtags) => {
    expect(render('{tags}', yaml)).toBe(tags);
    expect(render('{hashtags}', yaml)).toBe(hashtags);
  });

  it('takes a text of tags for words where the site does', () => {
    expect(render('{hashtags}', 'tags: rye bread', true)).toBe('#rye #bread');
    expect(render('{hashtags}', 'tags: "rye bread, oat"', true)).toBe('#RyeBread #oat');
  });

  it('makes twenty hashtags at most, and says so', () => {
    const tags = Array.from({ length: 23 }, (_, index) => `t${index}`);
    const defaults = { board: 'B', boardsBy: {}, title: '{title}', description: '{hashtags}' };
    const [pin] = pinsOf(`title: x\npin: { image: a.jpg, alt: b }\ntags: [${tags.join(', ')}]`, {
      settings: { defaults },
    }).pins;
    expect(pin?.description.split(' ')).toEqual(tags.slice(0, 20).map((tag) => `#${tag}`));
    expect(pin?.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'hashtags-many The post has 23 tags; {hashtags} in `defaults.description` takes the first 20.',
    ]);
  });
});
