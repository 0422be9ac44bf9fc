import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/errors.js';
import { type Inputs, readInputs } from '../../src/github/read-inputs.js';

const read = (given: Readonly<Record<string, string>>): Inputs =>
  readInputs((name) => (given[name] ?? '').trim(), Object.keys(given));

function mistakes(given: Readonly<Record<string, string>>): string[] {
  try {
    read(given);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ where, message }) => `${where}: ${message}`);
  }
}

describe('inputs', () => {
  it('have a default each, absent or empty', () => {
    const expected = {
      mode: 'auto',
      config: null,
      workingDirectory: '.',
      branch: null,
      overrides: [],
      decisions: [],
      apiKey: '',
      token: '',
      backfill: false,
      warnings: [],
    };
    expect(read({})).toEqual(expected);
    expect(read({ mode: '', branch: ' ', comment: '', posts: '', 'working-directory': '' })).toEqual(
      expected,
    );
  });

  it('override settings, patterns by comma or line', () => {
    const given = {
      posts: 'a/**/*.{md,mdx}, b/*.md\nc.md',
      'site-url': 'https://blog.example',
      'max-changes': '3',
    };
    expect(read(given).overrides).toEqual([
      { name: 'input posts', path: 'posts', value: ['a/**/*.{md,mdx}', 'b/*.md', 'c.md'] },
      { name: 'input site-url', path: 'site.url', value: 'https://blog.example' },
      { name: 'input max-changes', path: 'limits.max-changes', value: '3' },
    ]);
  });

  it('take the branch by its name or its ref, and the mode in any case', () => {
    expect(read({ branch: 'refs/heads/live', mode: 'Plan' })).toMatchObject({ branch: 'live', mode: 'plan' });
  });

  it('ask for old posts too', () => {
    expect([read({ backfill: 'True' }).backfill, read({ backfill: 'false' }).backfill]).toEqual([
      true,
      false,
    ]);
  });

  it('are all judged at once', () => {
    expect(mistakes({ mode: 'applly', comment: 'yes', backfill: '1' })).toEqual([
      'input mode: "applly" is no mode.',
      'input comment: "yes" is neither true nor false.',
      'input backfill: "1" is neither true nor false.',
    ]);
  });

  it('warn about what has no effect, and about names that are none', () => {
    expect(read({ comment: 'true', preview: 'p.html', max_changes: '3' }).warnings).toHaveLength(3);
    expect(read({ comment: 'false' }).warnings).toEqual([]);
  });
});
