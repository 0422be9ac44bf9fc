// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code that is read, not run.

import { describe, expect, it } from 'vitest';
import { createCodeFiles } from '../../src/site/code-literals.js';
import { createDeriveRun } from '../../src/site/derive-module.js';
import { type Derived, derivedText, spell, UNKNOWN } from '../../src/site/derived.js';
import { memoryFiles } from './memory-files.js';

/** What the function `make` of a file gives for a post that is called `notes/my-post`. */
function derive(text: string, more: Readonly<Record<string, string>> = {}): string | null {
  const code = createCodeFiles(memoryFiles({ 'a.js': text, ...more }));
  const module = code.module('a.js');
  if (module === null) throw new Error('no file');
  const members: Readonly<Record<string, Derived>> = {
    id: derivedText('notes/my-post'),
    draft: { kind: 'none' },
    size: { kind: 'number', value: 3 },
    tags: { kind: 'list', items: [derivedText('a'), derivedText('b')] },
  };
  const post: Derived = { kind: 'object', member: (key) => members[key] ?? UNKNOWN };
  const world = { code, names: new Map(), otherwise: UNKNOWN, budget: { steps: 0, depth: 0 } };
  const made = createDeriveRun({ file: 'a.js', module }, world).name('make', 0);
  return made.kind === 'function' ? spell(made.run([post])) : 'no function';
}

describe('a function that makes a text', () => {
  it.each([
    ['const make = (post) => post.id;', 'notes/my-post'],
    ['const make = post => `/${post.id}/`;', '/notes/my-post/'],
    ['function make({ id }) { return id; }', 'notes/my-post'],
    ['function make({ id: name }) { return name; }', 'notes/my-post'],
    ['function make({ draft = "no" }) { return draft; }', 'no'],
    ['async function make(post) { return await post.id }', 'notes/my-post'],
    ['const make = function (post) { return post.id; };', 'notes/my-post'],
    ['const make = (post: Post): string => post.id;', 'notes/my-post'],
    [
      'const make = (post) => { const [first, ...rest] = post.id.split("/"); return rest.join("/") + first; };',
      'my-postnotes',
    ],
    [
      'const make = (post) => { const parts = post.id.split("/"); return parts[parts.length - 1]; };',
      'my-post',
    ],
    ['const make = (post) => { if (post.draft) return "d"; return "p"; };', 'p'],
    ['const make = (post) => { if (post.draft) { return "d"; } else { return "p"; } };', 'p'],
    ['const make = (post) => { let name = post.id; if (post.size > 2) name = "big"; return name; };', 'big'],
    [
      'const make = (post) => { let name = post.id; if (post.size < 2) name = "big"; return name; };',
      'notes/my-post',
    ],
    ['const make = (post) => post.draft ?? post.id;', 'notes/my-post'],
    ['const make = (post) => post.draft || `x${1 + 2}`;', 'x3'],
    ['const make = (post) => post.draft?.title?.toLowerCase() ?? "none";', 'none'],
    ['const make = (post) => (post.draft && "d") || "p";', 'p'],
    ['const make = (post) => post.id.startsWith("notes/") ? post.id.slice(6) : post.id;', 'my-post'],
    ['const make = (post) => post.id.replace(/^notes\\//, "").replaceAll("-", "_");', 'my_post'],
    ['const make = (post) => post.id.replace(/O/gi, "0");', 'n0tes/my-p0st'],
    ['const make = (post) => post.tags.map((tag) => tag + "!").filter(Boolean => true).join("+");', 'a!+b!'],
    ['const make = (post) => [...post.tags, "c"].join("");', 'abc'],
    ['const make = (post) => /^notes/.test(post.id) ? "yes" : "no";', 'yes'],
    ['const BASE = "/b/"; const make = (post) => BASE + post.id;', '/b/notes/my-post'],
    ['const SITE = { base: "/s/" }; const make = (post) => SITE.base + post.id;', '/s/notes/my-post'],
    ['const last = (id) => id.split("/").at(-1); const make = (post) => last(post.id);', 'my-post'],
    ['import { BASE, last } from "./b"; const make = (post) => BASE + last(post.id);', '/b/my-post'],
    ['import last from "./c"; const make = (post) => last(post.id);', 'my-post'],
    ['const { last } = require("./b"); const make = (post) => last(post.id);', 'my-post'],
  ])('%s gives %s', (code, expected) => {
    const more = {
      'b.js': 'export const BASE = "/b/"; export function last(id) { return id.split("/").pop(); }',
      'c.js': 'export default (id) => id.split("/").pop();',
    };
    expect(derive(code, more)).toBe(expected);
  });

  it.each([
    'const make = (post) => post.unheard;',
    'const make = (post) => other(post.id);',
    'const make = (post) => `${post.draft}`;',
    'const make = (post) => post.unheard ? "a" : "b";',
    'const make = (post) => post.id.normalize("NFD");',
    'const make = (post) => { for (const x of post.tags) { return x; } };',
    'const make = (post) => { let n = post.id; n += "x"; return n; };',
    'const make = (post) => make(post);',
    'const make = (post) => post.id.replace(/(a+)+$/, "");',
    'const make = (post) => post.id.replace(/a/, (x) => x);',
    'const make = (post) => post.id * 2;',
    'const make = (post) => { return post.id',
    'const make = (post) => post.id.split("/").sort().join("/");',
  ])('is not guessed: %s', (code) => {
    expect(derive(code)).toBeNull();
  });

  it('is not guessed where lists lie in lists without end, and soon', () => {
    const lists = [...'bcdefgh'].map((name, at) => `const ${name} = [${`${'abcdefg'[at]}, `.repeat(100)}];`);
    expect(derive(`const a = ["x"]; ${lists.join(' ')} const make = (post) => \`\${h}\`;`)).toBeNull();
  });

  it('is not guessed where it is very long', () => {
    expect(derive(`const make = (post) => ${'('.repeat(500)}post.id${')'.repeat(500)};`)).toBeNull();
    expect(derive(`const make = (post) => ${'post.id + '.repeat(5000)}post.id;`)).toBeNull();
  });
});
