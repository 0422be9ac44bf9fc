import { describe, expect, it } from 'vitest';
import type { Pin } from '../src/content/pin.js';
import { hideSecrets } from '../src/hide-secrets.js';
import type { Blog } from '../src/read-blog.js';
import { createRedact, listSecretForms } from '../src/secrets.js';
import { makeMedia, makePin } from './plan/make-wanted.js';
import { makeProblem } from './report/make-report.js';
import { makeBlog } from './site/make-blog.js';

const SECRET = 'pk_0123456789abcdef';
const redact = createRedact(listSecretForms([SECRET]));

function blogOf(pins: readonly Pin[]): Blog {
  return { site: makeBlog({}).site, posts: 1, pins, problems: [], isPost: () => true };
}

function hide(change: Partial<Pin>): Pin {
  const blog = blogOf([makePin('a', change)]);
  const [pin] = hideSecrets(blog, redact).pins;
  if (pin === undefined) throw new Error('the pin is gone');
  return pin;
}

describe('a pin', () => {
  it.each([
    ['title', { title: `x ${SECRET}` }],
    ['description', { description: SECRET }],
    ['link', { link: `https://blog.example/?k=${SECRET}` }],
    ['board', { board: SECRET }],
    ['account', { account: SECRET }],
    ['schedule', { schedule: SECRET }],
    ['alt', { media: [{ ...makeMedia('a'), alt: SECRET }] }],
    ['picture', { media: [{ ...makeMedia('a'), url: `https://x.example/${SECRET}.png` }] }],
  ])('with a secret in its %s is not sent and does not show it', (_name, change) => {
    const pin = hide(change);
    expect(pin.problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error secret-in-post']);
    expect(JSON.stringify(pin)).not.toContain(SECRET);
  });

  it('without one is left as it is', () => {
    const pin = makePin('a');
    expect(hideSecrets(blogOf([pin]), redact).pins[0]).toBe(pin);
  });

  it('and problems that quote one do not show it', () => {
    const problem = { ...makeProblem('error'), message: `"${SECRET}" is no schedule`, hint: `not ${SECRET}` };
    expect(JSON.stringify(hide({ problems: [problem] }))).not.toContain(SECRET);
  });
});
