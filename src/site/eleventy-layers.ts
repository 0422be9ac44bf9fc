import type { Value, ValueMap } from '../content/post.js';
import type { Files } from '../ports.js';
import type { CodeFiles, CodeSourceFile } from './code-literals.js';
import type { CodeValue } from './code-value.js';
import { readConfigFile } from './config-file.js';
import { makeMethod } from './derive-function.js';
import { createDeriveRun, type DeriveWorld } from './derive-module.js';
import { type Derived, UNKNOWN } from './derived.js';
import { findKeys } from './eleventy-keys.js';
import { mapOf } from './front-matter-fields.js';

/** What the data cascade gives a key of a post, and the file that gives it. */
export type Given =
  | { readonly kind: 'value'; readonly value: Value; readonly file: string }
  /** A function of the file makes it. */
  | {
      readonly kind: 'made';
      readonly make: (world: Omit<DeriveWorld, 'code'>) => Derived;
      readonly file: string;
    }
  /** Only running the file would tell. */
  | { readonly kind: 'code'; readonly file: string };

/** Data of one file: values, and keys that are code. */
export interface Layer {
  readonly file: string;
  get(key: string): Given | null;
  /** What `eleventyComputed` gives a key. */
  computed(key: string): Given | null;
}

/** Data as a layer; what stands under `eleventyComputed` is computed. */
export function makeMapLayer(file: string, data: ValueMap): Layer {
  const given = (map: ValueMap | null, key: string): Given | null =>
    map !== null && Object.hasOwn(map, key) ? { kind: 'value', value: map[key] ?? null, file } : null;
  return {
    file,
    get: (key) => given(data, key),
    computed: (key) => given(mapOf(data.eleventyComputed), key),
  };
}

/** A file of data; null where there is none. */
export function readDataLayer(files: Files, file: string): Layer | null {
  return files.exists(file) ? makeMapLayer(file, readConfigFile(files, file).data) : null;
}

/** What the file exports; where that is code, what a key is given anywhere in it. */
export function readCodeLayer(code: CodeFiles, files: Files, file: string): Layer | null {
  const module = files.exists(file) ? code.module(file) : null;
  if (module === null) return null;
  const whole = module.exported('default');
  const entries = whole?.kind === 'map' && !whole.isOpen ? whole.entries : null;
  const inner = entries?.get('eleventyComputed') ?? null;
  const given = (value: CodeValue | undefined, key: string): Given | null => {
    if (value?.kind === 'text') return { kind: 'value', value: value.text, file };
    if (value?.kind === 'word')
      return /^(?:null|undefined)$/.test(value.text) ? null : { kind: 'value', value: value.text, file };
    return value === undefined ? null : makeGiven({ file, module }, code, key);
  };
  const anywhere = (key: string) =>
    findKeys(module, key).length === 0 ? null : { kind: 'code' as const, file };
  return {
    file,
    get: (key) => (entries === null ? anywhere(key) : given(entries.get(key), key)),
    computed: (key) => (inner?.kind === 'map' ? given(inner.entries.get(key), key) : null),
  };
}

/** What a function that the key is given makes; code where there are several, or none. */
function makeGiven(source: CodeSourceFile, code: CodeFiles, key: string): Given {
  const { file } = source;
  const [at, ...others] = findKeys(source.module, key);
  if (at === undefined || others.length > 0) return { kind: 'code', file };
  const make = (world: Omit<DeriveWorld, 'code'>): Derived => {
    const run = createDeriveRun(source, { ...world, code });
    const isMethod = source.module.tokens[at]?.text === '(' && source.module.tokens[at - 1]?.text === key;
    const made = isMethod
      ? makeMethod(run, at)
      : run.expression({ run, locals: new Map(), at, end: source.module.tokens.length });
    return made?.kind === 'function' ? made.run([world.otherwise]) : (made ?? UNKNOWN);
  };
  return { kind: 'made', make, file };
}
