import { describe, expect, it } from 'vitest';
import { checkCycles, checkLayers, checkPackages, checkZod } from './check-imports.js';
import { checkNames, checkSkips } from './check-names.js';
import { checkFileLength, checkFunctionLength, checkParameters, checkTypes } from './check-shape.js';
import { listFiles, readSources, type Source } from './source.js';

const src = readSources('src');

describe('the code keeps to the rules of the house', () => {
  it.each<[string, (sources: readonly Source[]) => readonly string[]]>([
    ['imports go in one direction, from layer to allowed layer', checkLayers],
    ['only the edges import files, network, process and the runner', checkPackages],
    ['no files import each other in a circle', checkCycles],
    ['zod is imported as a namespace', checkZod],
    ['files are short', checkFileLength],
    ['functions are short', checkFunctionLength],
    ['functions take few parameters', checkParameters],
    ['types are known, not asserted', checkTypes],
  ])('%s', (_rule, check) => {
    expect(check(src)).toEqual([]);
  });

  it('names say what they hold and lie at most two folders deep', () => {
    expect(checkNames(listFiles('src'))).toEqual([]);
  });

  it('no test is left out', () => {
    expect(checkSkips(readSources('test'))).toEqual([]);
  });
});
