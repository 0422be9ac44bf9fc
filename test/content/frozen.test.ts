import { expect, it } from 'vitest';
import { pinsOf, problemsOf } from './make-context.js';

it('posts are read where the prototype of all objects is frozen', () => {
  Object.freeze(Object.prototype);
  const nasty = '__proto__: {skip: true}\nconstructor: {x: 1}\ntoString: 1\n';
  const parsed = pinsOf(`title: x\nimage: a.jpg\nimageAlt: y\n${nasty}pin: {board: B, toString: 1}\n`);
  expect(parsed.pins[0]).toMatchObject({ title: 'x', board: 'B', skip: null });
  expect(problemsOf(parsed)).toEqual(['error key-unknown 8:17-25']);
});
