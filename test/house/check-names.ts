import ts from 'typescript';
import { LIMITS } from './check-shape.js';
import { at, findNodes, type Source } from './source.js';

const EMPTY_WORDS = /(?:^|[/.-])(?:utils?|helpers?|common|managers?|services?|misc)(?=[/.-]|$)/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Paths that say nothing, are not kebab-case, or lie too deep. */
export function checkNames(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => [
    ...(EMPTY_WORDS.test(file) ? [`${file}: the name does not say what it holds`] : []),
    ...(file.split('/').length - 1 > LIMITS.folders
      ? [`${file}: more than ${LIMITS.folders} folders deep`]
      : []),
    ...(file.split('/').every(isKebab) ? [] : [`${file}: not kebab-case`]),
  ]);
}

function isKebab(part: string): boolean {
  return KEBAB.test(part.replace(/(?:\.test)?\.[a-z]+$/, ''));
}

const TESTERS: readonly string[] = ['it', 'test', 'describe', 'suite'];
const SWITCHES: readonly string[] = ['only', 'skip', 'todo'];

/** Tests that are left out, or leave the others out. */
export function checkSkips(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findNodes(source, ts.isPropertyAccessExpression)
      .filter((node) => SWITCHES.includes(node.name.text) && TESTERS.includes(rootOf(node)))
      .map((node) => `${at(source, node)}: ${node.getText(source.tree)}`),
  );
}

function rootOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}
