/** Collects what was measured against what is wanted, and prints each line when it is known. */
export function createGoals(print) {
  let missed = 0;
  return {
    /** `at` is `<=` or `>=`; `unit` follows both numbers. */
    note(what, { value, at, goal, unit = '', detail = '' }) {
      const isMet = at === '<=' ? value <= goal : value >= goal;
      if (!isMet) missed += 1;
      const sign = at === '<=' ? '≤' : '≥';
      const shown = `${round(value)}${unit}`.padStart(10);
      print(
        `${isMet ? 'met   ' : 'MISSED'} ${what.padEnd(58)} ${shown}  goal ${sign} ${goal}${unit}  ${detail}`,
      );
    },
    absent(what, why) {
      print(`absent ${what.padEnd(58)} ${why}`);
    },
    missed: () => missed,
  };
}

function round(value) {
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(2);
}
