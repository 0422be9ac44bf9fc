import { describe, expect, it } from 'vitest';
import { checkCycles, checkLayers, checkPackages, checkZod } from './check-imports.js';
import { checkNames, checkSkips } from './check-names.js';
import { checkFileLength, checkFunctionLength, checkParameters, checkTypes } from './check-shape.js';
import { LAYERS } from './layers.js';
import { makeSource } from './source.js';

describe('the checks find what is wrong and leave alone what is right', () => {
  it.each<[file: string, line: string, finding: string | null]>([
    ['content/a.ts', "import { send } from '../publer/send.js';", 'content must not import publer'],
    ['content/a.ts', "export * from '../publer/send.js';", 'content must not import publer'],
    ['content/a.ts', "const send = await import('../publer/send.js');", 'content must not import publer'],
    ['content/a.ts', "type Send = import('../publer/send.js').Send;", 'content must not import publer'],
    ['content/a.ts', "import { own } from './b.js';", null],
    ['content/a.ts', "import { startOf } from '../problem.js';", null],
    ['content/a.ts', "import type { Files } from '../ports.js';", null],
    ['content/a.ts', "import { type Files, type Clock } from '../ports.js';", null],
    [
      'content/a.ts',
      "import { type Files, real } from '../ports.js';",
      'content may only import types of ports.ts',
    ],
    ['content/a.ts', "import '../ports.js';", 'content may only import types of ports.ts'],
    ['content/a.ts', "import { it } from '../../test/a.js';", '../../test/a.js is outside of src'],
    ['plan/a.ts', "import { createFiles } from '../disk/create-files.js';", 'plan must not import disk'],
    [
      'run.ts',
      "import { createBranchStore } from './ledger/branch-store.js';",
      'run.ts must not import ledger',
    ],
    ['cli.ts', "import { createBranchStore } from './ledger/branch-store.js';", null],
    ['cli.ts', "import about from '../package.json' with { type: 'json' };", null],
    ['newcomer/a.ts', '', 'newcomer is not in the table of layers'],
  ])('layers: %s with %s', (file, line, finding) => {
    expect(checkLayers([makeSource(file, line)])).toEqual(
      finding === null ? [] : [expect.stringContaining(finding)],
    );
  });

  it.each<[file: string, line: string, finding: string | null]>([
    ['plan/a.ts', "import { readFileSync } from 'node:fs';", 'plan must not import node:fs'],
    ['plan/a.ts', "import { readFile } from 'node:fs/promises';", 'plan must not import node:fs/promises'],
    ['plan/a.ts', "import process from 'node:process';", 'plan must not import node:process'],
    ['plan/a.ts', 'const zone = process.env.TZ;', 'plan must not use process'],
    ['plan/a.ts', 'const zone = globalThis.process.env.TZ;', 'plan must not use process'],
    ['plan/a.ts', 'const running = { process: 1 }; job.process();', null],
    ['plan/a.ts', "import { createHash } from 'node:crypto';", null],
    ['report/a.ts', "import { fetch } from 'undici';", 'report must not import undici'],
    ['publer/a.ts', "import { fetch } from 'undici';", null],
    ['publer/a.ts', "import * as core from '@actions/core';", 'publer must not import @actions/core'],
    ['github/a.ts', "import * as core from '@actions/core';", null],
    ['site/a.ts', "import { readFileSync } from 'node:fs';", 'site must not import node:fs'],
    ['content/a.ts', "import { parse } from 'yaml';", null],
  ])('packages: %s with %s', (file, line, finding) => {
    const expected = finding === null ? [] : expect.arrayContaining([expect.stringContaining(finding)]);
    expect(checkPackages([makeSource(file, line)])).toEqual(expected);
  });

  it('circles are found, types included, and a shared import is none', () => {
    const sources = [
      makeSource('a.ts', "import './b.js'; import './d.js';"),
      makeSource('b.ts', "import type { C } from './c.js';"),
      makeSource('c.ts', "export * from './a.js'; import './d.js';"),
      makeSource('d.ts', ''),
    ];
    expect(checkCycles(sources)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
    expect(checkCycles(sources.slice(1))).toEqual([]);
  });

  it('the table of layers has no circle of code in itself and names no unknown layer', () => {
    const asFiles = Object.entries(LAYERS).map(([layer, { may }]) =>
      makeSource(`${layer}.ts`, may.map((to) => `import './${to}.js';`).join('\n')),
    );
    expect(checkCycles(asFiles)).toEqual([]);
    const named = Object.values(LAYERS).flatMap(({ may, types }) => [...may, ...types]);
    expect(named.filter((layer) => !Object.hasOwn(LAYERS, layer))).toEqual([]);
  });

  it.each<[line: string, isWrong: boolean]>([
    ["import { z } from 'zod';", true],
    ["import z from 'zod';", true],
    ["import * as z from 'zod';", false],
    ["import { parse } from 'yaml';", false],
  ])('zod: %s', (line, isWrong) => {
    expect(checkZod([makeSource('a.ts', line)])).toHaveLength(isWrong ? 1 : 0);
  });
});

describe('the limits hold exactly', () => {
  const lines = (count: number) => '1;\n'.repeat(count);

  it.each([
    [200, []],
    [201, ['a.ts: 201 lines']],
  ])('a file of %i lines', (count, findings) => {
    expect(checkFileLength([makeSource('a.ts', lines(count))])).toEqual(findings);
  });

  it.each<[string, (body: string) => string]>([
    ['function', (body) => `/**\n * Not counted.\n */\nfunction long() {\n${body}}`],
    ['arrow function', (body) => `const long = () => {\n${body}};`],
    ['method', (body) => `class A { b = 1;\n long() {\n${body}} }`],
    ['method of an object', (body) => `const a = { b: 1,\n long() {\n${body}} };`],
  ])('a %s of 40 and of 41 lines', (_kind, make) => {
    expect(checkFunctionLength([makeSource('a.ts', make(lines(38)))])).toEqual([]);
    expect(checkFunctionLength([makeSource('a.ts', make(lines(39)))])).toEqual([
      expect.stringContaining('long has 41 lines'),
    ]);
  });

  it.each([
    'function many(a, b, c, d) {}',
    'const many = (a, b, c, ...d) => a;',
    'class A { constructor(a, b, c, d) {} }',
    'interface A { many(a: 1, b: 2, c: 3, d: 4): void }',
  ])('four parameters: %s', (text) => {
    expect(checkParameters([makeSource('a.ts', text)])).toEqual([
      expect.stringContaining('has 4 parameters'),
    ]);
    expect(checkParameters([makeSource('a.ts', text.replace(/, (?:\.\.\.)?d(?:: 4)?/, ''))])).toEqual([]);
  });

  it.each<[line: string, isWrong: boolean]>([
    ['let a: any;', true],
    ['function a(b: Array<any>) {}', true],
    ['const a = b as string;', true],
    ['const a = b as unknown as string;', true],
    ['const a = <string>b;', true],
    ['const a = b!;', true],
    ['// @ts-expect-error\na();', true],
    ['const a = [1, 2] as const;', false],
    ['const a = !b;', false],
    ["import * as z from 'zod';", false],
    ['const a = { any: 1 } satisfies B;', false],
  ])('types: %s', (line, isWrong) => {
    expect(checkTypes([makeSource('a.ts', line)]).length > 0).toBe(isWrong);
  });

  it.each<[file: string, isWrong: boolean]>([
    ['content/utils.ts', true],
    ['content/string-helpers.ts', true],
    ['common/a.ts', true],
    ['publer/manager.ts', true],
    ['publer/client-service.ts', true],
    ['publer/publerClient.ts', true],
    ['a/b/c/d.ts', true],
    ['a/b/c.ts', false],
    ['content/front-matter.ts', false],
    ['site/commonplace.ts', false],
  ])('names: %s', (file, isWrong) => {
    expect(checkNames([file]).length > 0).toBe(isWrong);
  });

  it.each<[line: string, isWrong: boolean]>([
    ["it.only('a', () => {});", true],
    ["describe.skip('a', () => {});", true],
    ["test.todo('a');", true],
    ["it.skip.each([1])('a', () => {});", true],
    ["it.each([1])('a', () => {});", false],
    ['pin.skip = true;', false],
    ['"it.only"', false],
  ])('tests left out: %s', (line, isWrong) => {
    expect(checkSkips([makeSource('a.test.ts', line)])).toHaveLength(isWrong ? 1 : 0);
  });
});
