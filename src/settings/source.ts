import { createPlacer } from '../content/placer.js';
import { findTree, type Tree } from '../content/tree.js';
import { parseYamlTree } from '../content/yaml-tree.js';
import type { SettingsMistake } from '../errors.js';
import type { Files } from '../ports.js';
import { type Place, startOf } from '../problem.js';
import { SETTINGS_FILES } from '../settings.js';

/** The settings file with positions; `tree` is null where there is none or it cannot be read. */
export interface Source {
  /** Relative to the root; the usual name where there is no file. */
  readonly file: string;
  readonly text: string;
  readonly tree: Tree | null;
  readonly mistakes: readonly SettingsMistake[];
}

/** Steps into the settings. */
export type SettingPath = readonly (string | number)[];

/** A settings file that the user names. */
export interface NamedFile {
  readonly file: string;
  /** What named it: `--config`, `input config`. */
  readonly name: string;
  /** What names the folder that the path begins at: `--root`, `working-directory`. */
  readonly base: string;
}

/** Reads the named file, else the usual one, which may be missing. */
export function readSource(files: Files, config: NamedFile | null): Source {
  for (const file of config === null ? SETTINGS_FILES : [config.file]) {
    const text = files.readText(file);
    if (text !== null) return parseSource(file, text);
  }
  const mistakes = config === null ? [] : [describeMissing(config)];
  return { file: SETTINGS_FILES[0], text: '', tree: null, mistakes };
}

function describeMissing({ file, name, base }: NamedFile): SettingsMistake {
  const hint = `the path is relative to the folder of the blog (${base})`;
  return { where: name, message: `There is no file ${file}.`, hint };
}

function parseSource(file: string, text: string): Source {
  const { tree, error, duplicates } = parseYamlTree(text);
  const at = (offset: number) => describePlace(createPlacer(file, text)([offset, offset]));
  if (error !== null) {
    const broken = { where: at(error.offset), message: `${error.message}.`, hint: error.hint };
    return { file, text, tree: tree.kind === 'map' ? tree : null, mistakes: [broken] };
  }
  const twice = duplicates.map(({ name, key }) => ({
    where: at(key[0]),
    message: `\`${name}\` stands twice.`,
    hint: 'keep one of them',
  }));
  const isMap = tree.kind === 'map';
  const isEmpty = tree.kind === 'scalar' && tree.text === null;
  const shape = { where: at(0), message: 'A map of settings is expected.', hint: null };
  return {
    file,
    text,
    tree: isMap ? tree : null,
    mistakes: isMap || isEmpty ? twice : [...twice, shape],
  };
}

/** Where a setting stands: its key, or the nearest map above it; the start of the file where it has no such setting. */
export function placeSetting({ file, text, tree }: Source, path: SettingPath): Place {
  if (tree === null) return startOf(file);
  const { tree: reached, key, exact } = findTree(tree, path);
  if (!exact && key === null) return startOf(file);
  return createPlacer(file, text)(key ?? reached.range);
}

/** `file:line:column`. */
export function describePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
