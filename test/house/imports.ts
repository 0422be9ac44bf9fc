import { posix } from 'node:path';
import ts from 'typescript';
import { at, findNodes, type Source } from './source.js';

/** One import, re-export, `import()` or `import('…')` type of a file. */
export interface Import {
  /** `file:line`. */
  readonly where: string;
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** The file meant, in the paths of the sources; null for a package. */
  readonly target: string | null;
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Every import of a file. */
export function readImports(source: Source): readonly Import[] {
  return findNodes(source, isImporting).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    const relative = specifier.startsWith('.');
    return {
      where: at(source, node),
      from: source.file,
      specifier,
      target: relative ? resolve(source.file, specifier) : null,
      typeOnly: isTypeOnly(node),
    };
  });
}

/** `@actions/core/lib/x` → `@actions/core`, `yaml/util` → `yaml`, `node:fs/promises` → `node:fs`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

type Importing = ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression | ts.ImportTypeNode;

function isImporting(node: ts.Node): node is Importing {
  if (ts.isCallExpression(node)) return node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node);
}

function specifierOf(node: Importing): string | null {
  const text = textNode(node);
  return text !== undefined && ts.isStringLiteralLike(text) ? text.text : null;
}

function textNode(node: Importing): ts.Node | undefined {
  if (ts.isCallExpression(node)) return node.arguments[0];
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return node.moduleSpecifier;
}

function isTypeOnly(node: Importing): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isCallExpression(node)) return false;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}
