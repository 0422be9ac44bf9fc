/** Numbers that look random and are the same in every run: xorshift32. */
export function createChance(seed) {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    /** 0 to `below` - 1. */
    pick: (below) => Math.floor(next() * below),
    /** Both ends included. */
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    /** About normal, mean 0, deviation 1: the sum of twelve. */
    bell: () => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6),
  };
}
