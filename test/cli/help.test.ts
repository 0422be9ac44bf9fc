import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.js';
import { HELP } from '../../src/cli/help.js';

const flags = [...new Set(Object.values(COMMANDS).flat())];

describe('every flag is named', () => {
  it.each(flags)('--%s in --help', (flag) => {
    expect(HELP).toMatch(new RegExp(`--${flag}\\b`));
  });

  it.each(COMMANDS.sandbox)('--%s of the sandbox in the README', (flag) => {
    const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## The sandbox\n');
    expect(section.split('\n## ')[0]).toMatch(new RegExp(`\`--${flag}\\b`));
  });
});
