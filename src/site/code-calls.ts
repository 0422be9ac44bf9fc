import { posix } from 'node:path';
import type { CodeValue, Spot } from './code-value.js';

/** What calls of well-known functions give for literals; every other one stays a call. */
export function makeCall(name: string, inputs: readonly CodeValue[], spot: Spot): CodeValue {
  const call: CodeValue = { kind: 'call', name, inputs, spot };
  const [first] = inputs;
  if (name === 'process.cwd') return { kind: 'text', text: '.', spot };
  if (first === undefined) return call;
  if (IDENTITIES.has(name)) return first;
  if (name === 'URL') return first.kind === 'text' ? { ...first, spot } : call;
  if (!JOINS.has(name)) return call;
  const parts = inputs.map((input) => (input.kind === 'text' ? input.text : null));
  if (parts.includes(null)) return call;
  return { kind: 'text', text: posix.join(...parts.filter((part) => part !== null)), spot };
}

const JOINS = new Set(['path.join', 'path.resolve', 'join', 'resolve', 'posix.join', 'path.posix.join']);
const IDENTITIES = new Set([
  'require.resolve',
  'fileURLToPath',
  'url.fileURLToPath',
  'Object.freeze',
  'String',
]);
