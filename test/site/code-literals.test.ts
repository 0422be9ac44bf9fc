// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these templates are code that is read, not run.

import { describe, expect, it } from 'vitest';
import { createCodeFiles } from '../../src/site/code-literals.js';
import { literalsOf, placeOf } from '../../src/site/code-value.js';
import { makeBlog } from './make-blog.js';
import { memoryFiles } from './memory-files.js';

const configOf = (code: string, more: Readonly<Record<string, string>> = {}) =>
  createCodeFiles(memoryFiles({ 'a.config.ts': code, ...more })).config(['a.config.mjs', 'a.config.ts']);

describe('a value of a configuration that is code', () => {
  it.each([
    ["export default { v: 'x' }"],
    ['export default { v: "x" };'],
    ['export default { v: `x` }'],
    ['module.exports = { "v": \'x\' }'],
    ["module.exports.v = 'x'"],
    ["exports.v = 'x'"],
    ["const config = { v: 'x' }\nexport default config"],
    ["const config: Config = { v: 'x' };\nexport default config;"],
    ["const config = {\n  v: 'x',\n} satisfies Config;\nexport default config;"],
    ["/** @type {import('x').Config} */\nconst config = ({ v: 'x' });\nmodule.exports = config"],
    ["export default defineConfig({ v: 'x' })"],
    ["export default defineConfig<Theme>({ v: 'x' })"],
    ["export default defineConfig(() => ({ v: 'x' }))"],
    ["export default defineConfig(({ mode }) => { const a = 1; return { v: 'x' } })"],
    ["module.exports = async function create() { return { v: 'x' } }"],
    ["module.exports = async () => {\n  const config = { v: 'x' }\n  return config\n}"],
    ["async function create(): Promise<Config> {\n  return { v: 'x' };\n}\nexport default create"],
    ["module.exports = withA({ b: 1 })(withC({ v: 'x' }))"],
    ["const v = 'x'\nexport default { v }"],
    ["const v = 'x' as const\nexport default { v: v! }"],
    ["let v = 'x'\nexport default { v }"],
    ["const S = { v: 'x' } as const\nexport default { v: S.v }"],
    ["const S = { v: 'x' }\nexport default { v: S['v'] }"],
    ["const base = { v: 'x', w: 1 }\nexport default { ...base, w: 2 }"],
    ["export default { ...code(), v: 'x' }"],
    ["export default { v: 'x' + '' }"],
    ["const a = 'x'\nexport default { v: `${a}` }"],
    ["export default { v: 'x' || process.env.V }"],
    ["// it's `a` trap\n/* { ' */ export default { /* , */ v: 'x' // ' }\n}"],
    ["const re = /['\"`{/[/]/g;\nexport default { half: 4 / 2, v: 'x' }"],
    ["export default { text: 'it\\'s } {', v: 'x' }"],
    ["export default { html: `<p>${{ a: `}` }} </p>`, v: 'x' }"],
    ["export default { f: ({ a }) => { return `${a}}` }, v: 'x' }"],
    ["export default { f() { return '}' }, get g() { return 1 }, async h() {}, v: 'x' }"],
    ["\ufeff#!/usr/bin/env node\nexport default { v: '\\u0078' }"],
    ["export default {\r\n  v: 'x',\r\n}\r\n"],
  ])('is read from %j', (code) => {
    expect(configOf(code).known('v')).toMatchObject({ kind: 'known', text: 'x' });
  });

  it.each([
    ['export default { v: process.env.V }', null],
    ["export default { v: process.env.V || 'x' }", 'x'],
    ["export default { v: process.env.V ?? import.meta.env.W ?? 'x' }", 'x'],
    ["export default { v: isProd ? 'x' : 'y' }", null],
    ['export default { v: `https://${host}` }', null],
    ["export default { v: 'x'.replace('x', 'y') }", null],
    ["export default { v: 'x', ...overrides }", null],
    ["export default { ['v']: 'x' }", null],
    ["let v = 'x'\nif (isProd) { v = 'y' }\nexport default { v }", null],
    ['export default { v: other }', null],
    ["import { v } from './missing'\nexport default { v }", null],
    ["import { v } from 'a-package'\nexport default { v }", null],
    ['const v = v\nexport default { v }', null],
    ['export default create()', null],
  ])('is code in %j', (code, fallback) => {
    expect(configOf(code).known('v')).toMatchObject({ kind: 'code', fallback });
  });

  it.each(['export default {}', 'export default { v: undefined }', 'export default { v: null }', ''])(
    'is absent in %j',
    (code) => {
      expect(configOf(code).known('v')).toEqual({ kind: 'absent' });
    },
  );

  it.each([
    ["import { v } from './src/c'", 'src/c.ts', "export const v: string = 'x'"],
    ["import { w as v } from './src/c.js'", 'src/c.ts', "export const w = 'x'"],
    ["import v from './c.json'", 'c.json', '"x"'],
    ["import S from './c.json' with { type: 'json' }\nconst v = S.v", 'c.json', '{ "v": "x" } // comment'],
    ["import * as S from './c'\nconst v = S.v", 'c/index.ts', "const v = 'x'\nexport { v }"],
    ["const { v } = require('./c')", 'c.js', "module.exports = { v: 'x' }"],
    ["const v = require('./c').v", 'c.cjs', "exports.v = 'x'"],
    ["import { v } from './c'", 'c.mjs', "export { v } from './d.js'"],
  ])('comes from another file by %j', (line, file, code) => {
    const more = { [file]: code, 'd.js': "export const v = 'x'" };
    expect(configOf(`${line}\nexport default { v }`, more).known('v')).toMatchObject({ text: 'x' });
  });

  it('is not read from files above the root, and files that import each other end', () => {
    expect(
      configOf("import { v } from '../c'\nexport default { v }", { '../c.ts': "export const v = 'x'" }).known(
        'v',
      ).kind,
    ).toBe('code');
    const circle = {
      'c.ts': "import { v } from './d'\nexport { v }",
      'd.ts': "import { v } from './c'\nexport { v }",
    };
    expect(configOf("import { v } from './c'\nexport default { v }", circle).known('v').kind).toBe('code');
  });

  it.each([
    ["path.resolve(__dirname, 'content', 'blog')", 'content/blog'],
    ["path.join(process.cwd(), './content')", 'content'],
    ['`${__dirname}/content`', './content'],
    ["fileURLToPath(new URL('./src', import.meta.url))", './src'],
    ["new URL('https://a.example')", 'https://a.example'],
    ["require.resolve('./a.css')", './a.css'],
  ])('%s is %s', (expression, expected) => {
    expect(configOf(`export default { v: ${expression} }`).known('v')).toMatchObject({ text: expected });
  });

  it('is found in lists and maps, and has its place', () => {
    const config = configOf("export default {\n  list: ['a', x, ['b']],\n  deep: { v: 'é' },\n}");
    expect(literalsOf(config.get('list'))).toEqual(['a', 'b']);
    const found = config.known('deep', 'v');
    expect(found.kind === 'known' && placeOf(found.spot)).toEqual({
      file: 'a.config.ts',
      line: 3,
      column: 14,
      endColumn: 17,
    });
  });
});

describe('code that is broken or hostile', () => {
  const PIECES = [
    "'",
    '"',
    "\\'",
    '"\'',
    '/',
    '/[',
    '`',
    '`${',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '...',
    'a=',
    'a.',
    'const a=',
    '({',
    'a(',
    '=>',
    '()=>',
    'return{',
    '/*',
    '//',
    '<',
    'x<y>(',
    '+',
    'a||',
    'import{',
    'export{',
    'a:[',
    "a:'b',",
    'new ',
    '...a,',
    'async ',
    'function(',
  ];

  it.each(PIECES)('made of %j over and over is read without an exception', (piece) => {
    const config = configOf(`export default { v: 'x', ${piece.repeat(20_000)} }`);
    expect(['known', 'code', 'absent']).toContain(config.known('v').kind);
  });

  it('cannot make texts or objects grow without bound', () => {
    const names = Array.from({ length: 200 }, (_, at) => at + 1);
    const texts = names.map((at) => `const a${at} = a${at - 1} + a${at - 1};`).join('\n');
    expect(configOf(`const a0 = 'xx'\n${texts}\nexport default { v: a200 }`).known('v').kind).toBe('code');
    const maps = names.map((at) => `const a${at} = { ...a${at - 1}, ...a${at - 1}, k${at}: 1 };`).join('\n');
    expect(configOf(`const a0 = { v: 'x' }\n${maps}\nexport default a200`).known('v').kind).toBe('code');
  });

  it('has no way to the prototypes of objects', () => {
    const config = configOf("export default { __proto__: { v: 'x' }, constructor: 'c' }");
    expect(config.known('toString')).toEqual({ kind: 'absent' });
    expect(config.known('v')).toEqual({ kind: 'absent' });
  });
});

describe('a site whose code is enormous', () => {
  it('is read without its routes', () => {
    const page = `---\n${"getCollection('blog'); params: { slug: a, [b]: c }; ".repeat(20_000)}\n---`;
    const astro = makeBlog({
      'astro.config.mjs': '',
      'src/pages/[slug].astro': page,
      'src/content/blog/x.md': '',
    });
    expect(astro.page('src/content/blog/x.md').url).toBeNull();
    const node = 'const a = b; createPage({ path: a }); createNodeField({ value: a }); '.repeat(15_000);
    const gatsby = makeBlog({ 'gatsby-config.js': '', 'gatsby-node.js': node });
    expect(gatsby.page('content/x.md').url).toBeNull();
  });
});
