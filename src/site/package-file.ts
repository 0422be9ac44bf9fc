import type { Files } from '../ports.js';
import { readText } from './code-literals.js';

/** Whether package.json names a package among its dependencies. Broken ones name none. */
export function dependsOn(files: Files, name: string): boolean {
  return findVersion(files, name) !== null;
}

/** The first number of the version that package.json asks for; null where it names no number or not the package. */
export function majorOf(files: Files, name: string): number | null {
  const digits = /\d{1,4}/.exec(findVersion(files, name) ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function findVersion(files: Files, name: string): string | null {
  const text = readText(files, 'package.json');
  if (text === null) return null;
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const versions = ['dependencies', 'devDependencies'].map((key) => keyOf(keyOf(data, key), name));
    const version = versions.find((it) => it !== undefined);
    return version === undefined ? null : String(version);
  } catch {
    return null;
  }
}

function keyOf(data: unknown, key: string): unknown {
  return hasKey(data, key) ? Object.entries(data).find(([name]) => name === key)?.[1] : undefined;
}

function hasKey(data: unknown, key: string): data is object {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}
