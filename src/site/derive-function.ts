import { step } from './code-scope.js';
import type { Token } from './code-tokens.js';
import { bindAll } from './derive-binding.js';
import { endOfExpression, runBlock } from './derive-block.js';
import { type DeriveRun, type Locals, markAt } from './derive-run.js';
import { type Derived, NONE, UNKNOWN } from './derived.js';

/** The function that starts at a token (`(x) => …`, `x => …`, `function (x) { … }`), and the token after it; null where none does. */
export function makeFunction(
  run: DeriveRun,
  locals: Locals,
  start: number,
): { readonly value: Derived; readonly next: number } | null {
  const { tokens } = run;
  let at = markAt(tokens, start) === 'async' ? start + 1 : start;
  const isWord = markAt(tokens, at) === 'function' && tokens[at]?.kind === 'name';
  if (isWord) at = tokens[at + 1]?.kind === 'name' ? at + 2 : at + 1;
  const inputs = at;
  if (tokens[at]?.kind !== 'name' && markAt(tokens, at) !== '(') return null;
  const body = findBody(tokens, step(tokens, at), isWord);
  if (body === null) return null;
  const value: Derived = {
    kind: 'function',
    run: (given) => runFunction(run, { locals, inputs, body: body.at, isBlock: body.isBlock }, given),
  };
  return { value, next: body.isBlock ? step(tokens, body.at) : endOfExpression(tokens, body.at) };
}

/** The method of an object, `permalink(data) { … }`, whose bracket of inputs stands at a token; null where none does. */
export function makeMethod(run: DeriveRun, open: number): Derived | null {
  const body = markAt(run.tokens, open) === '(' ? findBody(run.tokens, step(run.tokens, open), true) : null;
  if (body === null) return null;
  return {
    kind: 'function',
    run: (given) =>
      runFunction(run, { locals: new Map(), inputs: open, body: body.at, isBlock: true }, given),
  };
}

/** Past a type of what is returned, if there is one. */
function findBody(
  tokens: readonly Token[],
  from: number,
  isWord: boolean,
): { readonly at: number; readonly isBlock: boolean } | null {
  let at = from;
  if (markAt(tokens, at) === ':')
    for (at++; at < from + 10 && !/^(?:=>|\{)$/.test(markAt(tokens, at)); at = step(tokens, at));
  if (isWord) return markAt(tokens, at) === '{' ? { at, isBlock: true } : null;
  if (markAt(tokens, at) !== '=>') return null;
  return { at: at + 1, isBlock: markAt(tokens, at + 1) === '{' };
}

interface Body {
  readonly locals: Locals;
  /** The one name, or the bracket of the inputs. */
  readonly inputs: number;
  readonly body: number;
  readonly isBlock: boolean;
}

function runFunction(
  run: DeriveRun,
  { locals, inputs, body, isBlock }: Body,
  given: readonly Derived[],
): Derived {
  const { tokens } = run;
  const own = new Map(locals);
  if (tokens[inputs]?.kind === 'name') own.set(markAt(tokens, inputs), given[0] ?? NONE);
  else bindAll({ run, names: own }, inputs, (at) => given[at] ?? NONE);
  const end = tokens[body]?.mate ?? -1;
  if (!isBlock) {
    const cursor = { run, locals: own, at: body, end: endOfExpression(tokens, body) };
    const value = run.expression(cursor);
    return cursor.at === cursor.end ? value : UNKNOWN;
  }
  return end < 0 ? UNKNOWN : (runBlock({ run, locals: own, at: body + 1, end }, own) ?? NONE);
}
