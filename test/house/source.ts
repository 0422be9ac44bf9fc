import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the repository, with a slash at the end. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../');

/** One TypeScript file with its syntax tree. */
export interface Source {
  /** Relative to the folder it was read from, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A source from text: what the checks are tested with. */
export function makeSource(file: string, text: string): Source {
  return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
}

/** Every `.ts` file below a folder of the repository, sorted. */
export function readSources(folder: string): readonly Source[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => makeSource(file, readFileSync(join(ROOT, folder, file), 'utf8')));
}

/** Paths of the files below a folder of the repository, relative to that folder, with `/`, sorted; installed packages left out. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
}

/** Every node of a tree that a question says yes to, in the order of the text. */
export function findNodes<T extends ts.Node>(source: Source, is: (node: ts.Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

/** `file:line` of a node, for a finding. */
export function at(source: Source, node: ts.Node): string {
  return `${source.file}:${lineOf(source, node.getStart(source.tree))}`;
}

/** Line of an offset, counted from 1. */
export function lineOf(source: Source, offset: number): number {
  return source.tree.getLineAndCharacterOfPosition(offset).line + 1;
}
