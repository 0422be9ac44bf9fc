import ts from 'typescript';
import { type Import, packageOf, readImports } from './imports.js';
import { LAYERS, type Layer, layerOf, PURE, PURE_NODE, RESERVED } from './layers.js';
import { at, findNodes, type Source } from './source.js';

/** Imports against the table of layers, and layers that the table does not know. */
export function checkLayers(sources: readonly Source[], layers = LAYERS): readonly string[] {
  return sources.flatMap((source) => {
    const layer = layers[layerOf(source.file)];
    if (layer === undefined) return [`${source.file}: ${layerOf(source.file)} is not in the table of layers`];
    return readImports(source).flatMap((one) => checkLayer(one, layer));
  });
}

function checkLayer(one: Import, layer: Layer): readonly string[] {
  if (one.target === null || one.target === '../package.json') return [];
  if (one.target.startsWith('..')) return [`${one.where}: ${one.specifier} is outside of src`];
  const to = layerOf(one.target);
  if (to === layerOf(one.from) || layer.may.includes(to)) return [];
  if (!layer.types.includes(to)) return [`${one.where}: ${layerOf(one.from)} must not import ${to}`];
  return one.typeOnly ? [] : [`${one.where}: ${layerOf(one.from)} may only import types of ${to}`];
}

/** Packages and modules of Node in layers that must do without them, and `process` in pure layers. */
export function checkPackages(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => [
    ...readImports(source)
      .filter((one) => !isAllowed(one))
      .map((one) => `${one.where}: ${layerOf(one.from)} must not import ${one.specifier}`),
    ...checkProcess(source),
  ]);
}

function isAllowed(one: Import): boolean {
  if (one.target !== null) return true;
  const layer = layerOf(one.from);
  const module = packageOf(one.specifier);
  if (PURE.includes(layer) && module.startsWith('node:')) return PURE_NODE.includes(module);
  const keepers = RESERVED[module] ?? RESERVED[module.split('/')[0] ?? module];
  return keepers?.includes(layer) ?? true;
}

function checkProcess(source: Source): readonly string[] {
  if (!PURE.includes(layerOf(source.file))) return [];
  return findNodes(source, ts.isIdentifier)
    .filter((name) => name.text === 'process' && !isMemberName(name))
    .map((name) => `${at(source, name)}: ${layerOf(source.file)} must not use process`);
}

function isMemberName(name: ts.Identifier): boolean {
  const parent = name.parent;
  if (ts.isPropertyAccessExpression(parent))
    return parent.name === name && parent.expression.getText() !== 'globalThis';
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

/** Files that import each other in a circle, types included: each circle once, as `a.ts → b.ts → a.ts`. */
export function checkCycles(sources: readonly Source[]): readonly string[] {
  const edges = new Map(sources.map((source) => [source.file, targetsOf(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

function targetsOf(source: Source): readonly string[] {
  return readImports(source).flatMap((one) => one.target ?? []);
}

/** zod in a form that bundles every language of its messages. */
export function checkZod(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findNodes(source, ts.isImportDeclaration)
      .filter((node) => node.moduleSpecifier.getText(source.tree).slice(1, -1) === 'zod')
      .filter((node) => !isNamespace(node))
      .map((node) => `${at(source, node)}: write import * as z from 'zod'`),
  );
}

function isNamespace(node: ts.ImportDeclaration): boolean {
  const bindings = node.importClause?.namedBindings;
  return bindings !== undefined && ts.isNamespaceImport(bindings);
}
