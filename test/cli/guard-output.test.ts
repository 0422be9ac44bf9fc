import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { guardOutput } from '../../src/cli/guard-output.js';

it.each([
  ['the reader has seen enough', 'EPIPE', []],
  ['the disk is full', 'ENOSPC', ['The output cannot be written (ENOSPC).']],
])('output where %s: %j is told once as %j', (_why, code, told) => {
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()];
  const lines: string[] = [];
  guardOutput(stdout, stderr, (line) => lines.push(line));
  const error = Object.assign(new Error('write'), { code });
  for (const stream of [stdout, stdout, stderr]) stream.emit('error', error);
  expect(lines).toEqual(told);
});
