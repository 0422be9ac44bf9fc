import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { type CodeModule, readModule } from './code-module.js';
import { type CodeValue, type Known, knownAt, valueAt } from './code-value.js';

/** A configuration that is code: what of it is written as literals. Nothing is run. */
export interface CodeConfig {
  /** The file; null where there is none. */
  readonly file: string | null;
  /** Everything that is configured; null where there is nothing. */
  readonly whole: CodeValue | null;
  get(...path: readonly string[]): CodeValue | null;
  known(...path: readonly string[]): Known;
}

/** A file of code and where it stands. */
export interface CodeSourceFile {
  readonly file: string;
  readonly module: CodeModule;
}

/** Files of code below the root, read once each. */
export interface CodeFiles {
  /** Null where there is no such file. */
  module(file: string): CodeModule | null;
  /** What the import paths of a file lead to; null where that is not known. */
  importsOf(file: string): (from: string, name: string) => CodeValue | null;
  /** The file that an import path of a file leads to; null where that is none of the site's own. */
  imported(file: string, from: string): CodeSourceFile | null;
  /** What the first of the files that exists exports as its default. */
  config(candidates: readonly string[]): CodeConfig;
}

const ENDINGS = [
  '',
  '.ts',
  '.js',
  '.mjs',
  '.mts',
  '.cjs',
  '.cts',
  '.tsx',
  '.jsx',
  '.json',
  '/index.ts',
  '/index.js',
];
const MAX_FILES = 60;

/** `aliases`: what import paths such as `@/…` start with, and the folder that it stands for. */
export function createCodeFiles(files: Files, aliases: ReadonlyMap<string, string> = new Map()): CodeFiles {
  const known = new Map<string, CodeModule | null>();
  const read = (file: string): CodeModule | null => {
    const code = known.size < MAX_FILES && !file.startsWith('../') ? readText(files, file) : null;
    if (code === null) return null;
    return readModule({ file, code }, importsOf(file));
  };
  const importsOf =
    (file: string) =>
    (from: string, name: string): CodeValue | null => {
      const target = locate(files, resolveImport(file, from, aliases));
      return target === null ? null : (module(target)?.exported(name) ?? null);
    };
  const module = (file: string): CodeModule | null => {
    const found = known.get(file);
    if (found !== undefined) return found;
    known.set(file, null); // Files that import each other.
    const fresh = read(file);
    known.set(file, fresh);
    return fresh;
  };
  return {
    module,
    importsOf,
    imported: (file, from) => {
      const target = locate(files, resolveImport(file, from, aliases));
      const found = target === null ? null : module(target);
      return target === null || found === null ? null : { file: target, module: found };
    },
    config: (candidates) => {
      const file = candidates.find((it) => files.exists(it)) ?? null;
      const whole =
        file === null
          ? null
          : unwrap(module(file)?.exported('default') ?? module(file)?.exported('*') ?? null);
      const get = (...path: readonly string[]) => valueAt(whole, path);
      return { file, whole, get, known: (...path) => knownAt(whole, ...path) };
    },
  };
}

/** `defineConfig({ … })`, `withPlugin(config)`: the object that goes through the calls. */
export function unwrap(value: CodeValue | null): CodeValue | null {
  if (value?.kind !== 'call') return value;
  for (const input of value.inputs) {
    const inner = unwrap(input);
    if (inner?.kind === 'map') return inner;
  }
  return { kind: 'code', fallback: null, spot: value.spot };
}

/** The text of a file; null where it is not there or cannot be read. */
export function readText(files: Files, file: string): string | null {
  try {
    return files.readText(file);
  } catch {
    return null; // Too large, or no regular file: nothing can be read from it.
  }
}

function resolveImport(file: string, from: string, aliases: ReadonlyMap<string, string>): string | null {
  if (/^\.{1,2}(?:\/|$)/.test(from)) return posix.join(posix.dirname(file), from);
  for (const [prefix, folder] of aliases)
    if (from.startsWith(prefix)) return posix.join(folder, from.slice(prefix.length));
  return null;
}

function locate(files: Files, path: string | null): string | null {
  if (path === null || path.startsWith('../')) return null;
  // TypeScript is imported by the name of what it becomes.
  const stem = /\.[cm]?js$/.test(path) ? path.replace(/js$/, 'ts') : path;
  for (const ending of ENDINGS) {
    if (/\.\w+$/.test(path + ending) && files.exists(path + ending)) return path + ending;
  }
  return stem !== path && files.exists(stem) ? stem : null;
}
