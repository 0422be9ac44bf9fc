import ts from 'typescript';
import { at, findNodes, lineOf, type Source } from './source.js';

/** Limits of the house. */
export const LIMITS = { fileLines: 200, functionLines: 40, parameters: 3, folders: 2 } as const;

/** Files longer than the limit. */
export function checkFileLength(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return lines > LIMITS.fileLines ? [`${file}: ${lines} lines`] : [];
  });
}

/** Functions longer than the limit, from their first word to their closing brace. */
export function checkFunctionLength(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findNodes(source, isFunction).flatMap((node) => {
      const lines = lineOf(source, node.getEnd()) - lineOf(source, node.getStart(source.tree)) + 1;
      return lines > LIMITS.functionLines ? [`${at(source, node)}: ${nameOf(node)} has ${lines} lines`] : [];
    }),
  );
}

/** Functions, methods and their types with more parameters than the limit. */
export function checkParameters(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findNodes(source, isFunction)
      .filter((node) => node.parameters.length > LIMITS.parameters)
      .map((node) => `${at(source, node)}: ${nameOf(node)} has ${node.parameters.length} parameters`),
  );
}

/** Types that are asserted, not known: `any`, `as` (but `as const`), `<T>x`, `x!`, comments that silence the compiler. */
export function checkTypes(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => [
    ...findNodes(source, isAsserted).map(
      (node) => `${at(source, node)}: ${node.getText(source.tree).slice(0, 60)}`,
    ),
    ...source.text
      .split('\n')
      .flatMap((line, index) =>
        /@ts-(?:ignore|expect-error|nocheck)/.test(line)
          ? [`${source.file}:${index + 1}: ${line.trim()}`]
          : [],
      ),
  ]);
}

function isFunction(node: ts.Node): node is ts.SignatureDeclaration {
  return ts.isFunctionLike(node) && !ts.isJSDocSignature(node);
}

function nameOf(node: ts.SignatureDeclaration): string {
  const own = node.name?.getText();
  const holder = node.parent;
  const given =
    ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) ? holder.name.getText() : undefined;
  return own ?? given ?? (ts.isConstructorDeclaration(node) ? 'the constructor' : 'a function');
}

function isAsserted(node: ts.Node): node is ts.Node {
  if (ts.isAsExpression(node)) return !ts.isConstTypeReference(node.type);
  return (
    node.kind === ts.SyntaxKind.AnyKeyword ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}
