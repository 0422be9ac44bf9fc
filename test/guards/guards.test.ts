import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUARDS } from './guards.mjs';

const root = join(import.meta.dirname, '..', '..');

describe('a guard that can be removed', () => {
  it.each(GUARDS)('stands in the code just once: $name', ({ file, from }) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
  });
});
