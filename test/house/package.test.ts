import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packageOf, readImports } from './imports.js';
import { ROOT, readSources } from './source.js';

const Package = z.object({ dependencies: z.record(z.string(), z.string()) });
const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

describe('the package', () => {
  const dependencies = Object.keys(Package.parse(readJson('package.json')).dependencies).sort();
  const imported = readSources('src')
    .flatMap(readImports)
    .filter((one) => one.target === null && !one.specifier.startsWith('node:'))
    .map((one) => packageOf(one.specifier));

  it('imports every dependency that it lists', () => {
    expect(dependencies.filter((name) => !imported.includes(name))).toEqual([]);
  });

  it('lists every package that it imports', () => {
    expect([...new Set(imported)].filter((name) => !dependencies.includes(name))).toEqual([]);
  });

  it('installs one undici', () => {
    const { packages } = Lock.parse(readJson('package-lock.json'));
    const shipped = Object.entries(packages).filter(([, { dev }]) => dev !== true);
    expect(
      shipped.map(([path]) => path).filter((path) => /(?:^|\/)node_modules\/undici$/.test(path)),
    ).toEqual(['node_modules/undici']);
  });
});

describe('.gitattributes', () => {
  it('keeps the bundle, the example and fixtures byte for byte, and sources with LF', () => {
    expect(
      textAttributes([
        'dist/cli/index.js',
        'example/content/posts/five-stitches.md',
        'test/content/fixtures/crlf.md',
        'test/scenarios/a-new-post/input/post.md',
        'src/run.ts',
      ]),
    ).toEqual(['unset', 'unset', 'unset', 'unset', 'auto']);
  });
});

/** What git itself makes of `.gitattributes`, asked in an empty repository of its own. */
function textAttributes(paths: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'attributes-'));
  try {
    copyFileSync(join(ROOT, '.gitattributes'), join(folder, '.gitattributes'));
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: folder, env: envWithoutGit(), encoding: 'utf8' });
    git('init', '--quiet');
    return git('check-attr', 'text', '--', ...paths)
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(line.lastIndexOf(' ') + 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function envWithoutGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}
