import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBytes, anyFrontMatter, mutate } from './any-text.js';
import { planPost } from './plan-post.js';
import { readRealPosts } from './real-posts.js';
import { SITES } from './sites.js';

const site = fc.constantFrom(...Object.values(SITES));

/** A plan, or problems at places that exist; the same again when it is asked a second time. */
function expectResult(on: (typeof SITES)[string], text: string): void {
  const { plan } = planPost(on, text);
  const problems = [...plan.problems, ...plan.steps.flatMap((step) => step.problems)];
  const lines = text.split('\n').length;
  for (const { file, line, column, endColumn, message } of problems) {
    expect(message).not.toBe('');
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(endColumn).toBeGreaterThanOrEqual(column);
    if (file === on.post) expect(line).toBeLessThanOrEqual(lines);
  }
  expect(planPost(on, text).plan).toEqual(plan);
}

describe('any post', () => {
  it('of any bytes is a result or a problem', () => {
    fc.assert(fc.property(site, anyBytes, expectResult), { numRuns: 200 });
  });

  it('with front matter of any values is a result or a problem', () => {
    fc.assert(fc.property(site, anyFrontMatter, expectResult), { numRuns: 300 });
  });

  it('whose front matter was spoilt is a result or a problem', () => {
    const spoilt = anyFrontMatter.chain(mutate);
    fc.assert(fc.property(site, spoilt, expectResult), { numRuns: 300 });
  });

  it('of a real blog that was spoilt is a result or a problem', async ({ annotate }) => {
    const posts = readRealPosts();
    if (posts === null) {
      await annotate('NOT CHECKED: there are no real blogs beside the repository', 'warning');
      return;
    }
    expect(posts.length).toBeGreaterThan(1000);
    fc.assert(fc.property(site, fc.constantFrom(...posts).chain(mutate), expectResult), { numRuns: 300 });
  });
});
