import { expect, it } from 'vitest';
import { parseJson } from '../../src/publer/parse-json.js';

it.each<[string, unknown]>([
  ['{"id": 934145216398624390}', { id: '934145216398624390' }],
  [
    '[-934145216398624390, 12, 1.5e3, 1234567890123456.5]',
    ['-934145216398624390', 12, 1500, 1234567890123456.5],
  ],
  ['{"a": "934145216398624390 \\" 934145216398624390"}', { a: '934145216398624390 " 934145216398624390' }],
  ['1234567890123456e1', 12345678901234560],
  ['{"a": "b', undefined],
  ['', undefined],
])('%s is read as %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

it.each(['"\\', '"', '1', '-', '1.'])('many %j are no JSON, or a number, at once', (piece) => {
  expect(parseJson(`${piece.repeat(500_000)}.`)).toBeUndefined();
});
