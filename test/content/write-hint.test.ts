import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/front-matter.js';
import { parsePins } from '../../src/content/parse-pins.js';
import { makeContext } from './make-context.js';

const missing = (hint: string) => ({
  media: null,
  problems: [{ severity: 'error', code: 'image-missing', message: 'x', hint } as const],
});
const context = makeContext({ findMedia: (value) => missing(`image: ${value.replace('x', 'a')}`) });

/** The hints of a text as it stands in a file. */
function hintsOf(text: string): readonly (string | null)[] {
  const { post, problems } = parsePost('a.md', text, text.length);
  if (post === null) return problems.map(({ hint }) => hint);
  const parsed = parsePins(post, context);
  return [...parsed.problems, ...parsed.pins.flatMap((pin) => pin.problems)].map(({ hint }) => hint);
}

describe('a hint', () => {
  it.each([
    ['---\ntitle: x\npin: { image: /x.jpg, board: B }\n---\n', 'image: /a.jpg'],
    ['---\ntitle: x\npinterest-image: /x.jpg\npin-board: B\n---\n', 'pinterest-image: /a.jpg'],
    ['---\ntitle: x\ncover: { image: /x.jpg }\npin: { board: B }\n---\n', 'image: /a.jpg'],
    ['---\ntitle: x\npin: { image: [/x.jpg], board: B }\n---\n', '/a.jpg'],
    ['+++\ntitle = "x"\npinterest_image = "/x.jpg"\npin_board = "B"\n+++\n', 'pinterest_image = "/a.jpg"'],
    ['+++\ntitle = "x"\n[pin]\nimage = ["/x.jpg"]\nboard = "B"\n+++\n', '"/a.jpg"'],
    ['{ "title": "x", "pinImage": "/x.jpg", "pinBoard": "B" }\n', '"pinImage": "/a.jpg"'],
    ['+++\ntitle = "x"\n[pin]\nbord = "B"\n+++\n', 'board ='],
    ['{ "title": "x", "pin": { "bord": "B" } }\n', '"board":'],
    ['+++\ntitle = "x"\n[pin]\nboard = 934145216398624390\n+++\n', 'board = "934145216398624390"'],
    ['{ "title": "x", "pin": "./x.jpg" }\n', '"pin": { "image": "./x.jpg" }'],
    ['+++\ntitle = "x"\npin = "./x.jpg"\n+++\n', 'pin = { image = "./x.jpg" }'],
    ['+++\ntitle = Bread and butter\npin = {}\n+++\n', 'title = "Bread and butter"'],
  ])('for %j is %s', (text, hint) => {
    expect(hintsOf(text)).toContain(hint);
  });
});
