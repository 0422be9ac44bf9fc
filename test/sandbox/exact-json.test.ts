import { expect, it } from 'vitest';
import { parseExactJson } from '../../src/sandbox/exact-json.js';

it.each([
  ['{"id":934145216398624390}', { id: '934145216398624390' }],
  [
    '[-934145216398624390, 12, 1.5, 1234567890123456.5, 1e20]',
    ['-934145216398624390', 12, 1.5, 1234567890123456.5, 1e20],
  ],
  ['{"a":"934145216398624390 \\" 934145216398624390"}', { a: '934145216398624390 " 934145216398624390' }],
  ['"934145216398624390"', '934145216398624390'],
])('reads %s', (text, value) => {
  expect(parseExactJson(text)).toEqual(value);
});

it('throws on what is no JSON', () => {
  expect(() => parseExactJson('{"a":"\\"\\"')).toThrow(SyntaxError);
});
