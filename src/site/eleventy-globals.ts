import type { Files } from '../ports.js';
import type { CodeFiles, CodeSourceFile } from './code-literals.js';
import { createDeriveRun, type DeriveWorld } from './derive-module.js';
import type { Derived } from './derived.js';
import type { EleventyConfig } from './eleventy-config.js';
import { type Given, type Layer, readCodeLayer } from './eleventy-layers.js';

/** `addGlobalData("permalink", …)` of the configuration, and the files of data for the whole site that say the same. */
export function readGlobals(config: EleventyConfig, files: Files): readonly Layer[] {
  const { file, code, data } = config;
  const module = code.module(file);
  const layers: Layer[] = [];
  for (const [at, { text, kind }] of module?.tokens.entries() ?? []) {
    if (module === null || kind !== 'name' || text !== 'addGlobalData') continue;
    const name = module.expression(at + 2);
    const given = name.kind === 'text' ? readAdded({ file, module }, code, at + 4) : null;
    const get = (wanted: string) => (key: string) =>
      name.kind === 'text' && name.text === `${wanted}${key}` ? given : null;
    layers.push({ file, get: get(''), computed: get('eleventyComputed.') });
  }
  for (const ending of ['js', 'mjs', 'cjs', 'json']) {
    const own = `${data}permalink.${ending}`;
    if (files.exists(own))
      layers.push({
        file: own,
        get: (key) => (key === 'permalink' ? { kind: 'code', file: own } : null),
        computed: () => null,
      });
    const layer = readCodeLayer(code, files, `${data}eleventyComputed.${ending}`);
    if (layer !== null) layers.push({ file: layer.file, get: () => null, computed: layer.get });
  }
  return layers;
}

/** A function that is added is asked once; what it gives may be a function of the post. */
function readAdded(source: CodeSourceFile, code: CodeFiles, at: number): Given {
  const { file, module } = source;
  const value = module.expression(at);
  if (value.kind === 'text' && module.tokens[at]?.kind === 'text')
    return { kind: 'value', value: value.text, file };
  const make = (world: Omit<DeriveWorld, 'code'>): Derived => {
    const run = createDeriveRun(source, { ...world, code });
    const added = run.expression({ run, locals: new Map(), at, end: module.tokens.length });
    const asked = added.kind === 'function' ? added.run([]) : added;
    return asked.kind === 'function' ? asked.run([world.otherwise]) : asked;
  };
  return { kind: 'made', make, file };
}
