import { posix } from 'node:path';
import type { Files } from '../ports.js';
import { readText } from './code-literals.js';
import { readModule } from './code-module.js';
import { type CodeValue, literalsOf, valueAt } from './code-value.js';

/** Prefix of an import path (`@/`, `@assets/`) → the folder below the root that it stands for. */
export type Aliases = ReadonlyMap<string, string>;

const CONFIG_FILES = ['tsconfig.json', 'jsconfig.json'] as const;

/** The aliases that `paths` of tsconfig.json or jsconfig.json declare, and `more` of the generator's own; the longest prefix first. */
export function readAliases(files: Files, more: Iterable<readonly [string, string]> = []): Aliases {
  const found = new Map<string, string>(more);
  for (const file of CONFIG_FILES) {
    const code = readText(files, file);
    const whole = code === null ? null : readModule({ file, code }, () => null).exported('default');
    const options = valueAt(whole, ['compilerOptions']);
    const base = literalsOf(valueAt(options, ['baseUrl']))[0] ?? '.';
    const paths = valueAt(options, ['paths']);
    for (const [pattern, targets] of paths?.kind === 'map' ? paths.entries : []) {
      const target = literalsOf(targets)[0];
      if (pattern.endsWith('/*') && target?.endsWith('/*'))
        found.set(pattern.slice(0, -1), posix.join(base, target.slice(0, -2)));
    }
  }
  return sorted(found);
}

/** The aliases in `resolve.alias` of Vite or `alias` of others, as a map or a list. */
export function aliasesOf(value: CodeValue | null): [string, string][] {
  const pairs: [string, CodeValue | null][] = [];
  if (value?.kind === 'map') pairs.push(...value.entries);
  for (const item of value?.kind === 'list' ? value.items : [])
    pairs.push([literalsOf(valueAt(item, ['find']))[0] ?? '', valueAt(item, ['replacement'])]);
  return pairs
    .flatMap(([prefix, target]) => {
      const folder = literalsOf(target)[0];
      if (prefix === '' || folder === undefined || folder.startsWith('../')) return [];
      return [
        [prefix.replace(/\/?$/, '/'), posix.normalize(folder).replace(/^\//, '').replace(/\/$/, '')] as const,
      ];
    })
    .map(([prefix, folder]) => [prefix, folder]);
}

function sorted(found: ReadonlyMap<string, string>): Aliases {
  return new Map([...found].sort(([a], [b]) => b.length - a.length));
}
