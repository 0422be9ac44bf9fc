import { readLink, readPrimary } from './derive-operand.js';
import { type Cursor, takes, textHere } from './derive-run.js';
import { type Derived, derivedFlag, isSame, isTrue, joinTexts, UNKNOWN } from './derived.js';

/** Expressions in all, and inside of each other. */
const MAX_STEPS = 1000;
const MAX_DEPTH = 60;

/** Works out the expression at the cursor and leaves the cursor behind it. */
export function deriveExpression(cursor: Cursor): Derived {
  const { budget } = cursor.run;
  if (budget.depth >= MAX_DEPTH || budget.steps++ > MAX_STEPS || cursor.at >= cursor.end) {
    cursor.at = cursor.end;
    return UNKNOWN;
  }
  budget.depth++;
  const value = readChoice(cursor);
  budget.depth--;
  return value;
}

function readChoice(cursor: Cursor): Derived {
  const condition = readOr(cursor);
  if (!takes(cursor, '?')) return condition;
  const yes = cursor.run.expression(cursor);
  if (!takes(cursor, ':')) return UNKNOWN;
  const no = cursor.run.expression(cursor);
  const isYes = isTrue(condition);
  return isYes === null ? UNKNOWN : isYes ? yes : no;
}

function readOr(cursor: Cursor): Derived {
  let left = readAnd(cursor);
  while (textHere(cursor) === '||' || textHere(cursor) === '??') {
    const isNullish = textHere(cursor) === '??';
    cursor.at++;
    const right = readAnd(cursor);
    if (left.kind === 'unknown') continue;
    const isGiven = isNullish ? left.kind !== 'none' : isTrue(left);
    left = isGiven === true ? left : right;
  }
  return left;
}

function readAnd(cursor: Cursor): Derived {
  let left = readComparison(cursor);
  while (takes(cursor, '&&')) {
    const right = readComparison(cursor);
    const isGiven = isTrue(left);
    left = isGiven === null ? UNKNOWN : isGiven ? right : left;
  }
  return left;
}

const ORDERS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

function readComparison(cursor: Cursor): Derived {
  const left = readSum(cursor);
  const mark = textHere(cursor);
  if (mark === '===' || mark === '!==' || mark === '==' || mark === '!=') {
    cursor.at++;
    const same = isSame(left, readSum(cursor));
    return derivedFlag(same === null ? null : same === mark.startsWith('='));
  }
  const order = Object.hasOwn(ORDERS, mark) ? ORDERS[mark] : undefined;
  if (order === undefined) return left;
  cursor.at++;
  const right = readSum(cursor);
  return left.kind === 'number' && right.kind === 'number'
    ? derivedFlag(order(left.value, right.value))
    : UNKNOWN;
}

function readSum(cursor: Cursor): Derived {
  let left = readUnary(cursor);
  while (textHere(cursor) === '+' || textHere(cursor) === '-') {
    const isPlus = textHere(cursor) === '+';
    cursor.at++;
    const right = readUnary(cursor);
    if (left.kind === 'number' && right.kind === 'number')
      left = { kind: 'number', value: left.value + (isPlus ? right.value : -right.value) };
    else left = isPlus ? joinTexts([left, right]) : UNKNOWN;
  }
  return left;
}

function readUnary(cursor: Cursor): Derived {
  if (takes(cursor, 'await')) return readUnary(cursor);
  if (takes(cursor, '!')) {
    const isGiven = isTrue(readUnary(cursor));
    return derivedFlag(isGiven === null ? null : !isGiven);
  }
  if (takes(cursor, '-')) {
    const value = readUnary(cursor);
    return value.kind === 'number' ? { kind: 'number', value: -value.value } : UNKNOWN;
  }
  let value = readPrimary(cursor);
  for (let links = 0; links < MAX_DEPTH; links++) {
    const longer = readLink(cursor, value);
    if (longer === null) return value;
    value = longer;
  }
  return UNKNOWN;
}
