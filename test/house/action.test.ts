import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.js';
import { OUTPUTS, OWN_INPUTS, SETTING_INPUTS } from '../../src/github/inputs.js';
import { readInputs } from '../../src/github/read-inputs.js';
import { settingsSchema } from '../../src/settings/schema.js';
import { listWorkflows, readMetadata, renderReadme } from './readme.js';
import { ROOT } from './source.js';

const README = join(ROOT, 'README.md');
const readme = readFileSync(README, 'utf8');
const { inputs, outputs } = readMetadata();

describe('action.yml', () => {
  it('names every input and output that there is, and describes it', () => {
    expect(Object.keys(inputs).sort()).toEqual([...Object.keys(SETTING_INPUTS), ...OWN_INPUTS].sort());
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
      expect(description).toMatch(/^[A-Z`][\s\S]{15,}\.$/);
  });

  it('has the defaults that the code has', () => {
    const defaults = (name: string) => {
      const text = inputs[name]?.default ?? '';
      return text.startsWith('${{') ? '' : text;
    };
    expect(readInputs(defaults, [])).toEqual(readInputs(() => '', []));
  });

  it('has an input for each flag that is a setting, and a setting for each such input', () => {
    const flags = new Set<string>(COMMANDS.plan);
    const known = [...Object.keys(SETTING_INPUTS)].filter((name) => name !== 'publer-workspace-id');
    expect(known.filter((name) => !flags.has(name))).toEqual([]);
    const sections = settingsSchema.shape;
    for (const path of Object.values(SETTING_INPUTS)) {
      const [section = '', key] = path.split('.');
      expect(Object.keys(sections)).toContain(section);
      if (key !== undefined) {
        const text = JSON.stringify(
          settingsSchema.safeParse({ [section]: { [key]: [] } }).error?.issues ?? [],
        );
        expect(text).not.toContain('unrecognized_keys');
      }
    }
  });
});

describe('README', () => {
  it('has the tables of action.yml (UPDATE=1 writes them)', () => {
    if (process.env.UPDATE === '1') writeFileSync(README, renderReadme(readme));
    expect(readFileSync(README, 'utf8')).toBe(renderReadme(readme));
  });

  it('has workflows to copy', () => {
    expect(listWorkflows(readme).map(({ name }) => name)).toEqual([
      '.github/workflows/pins.yml',
      '.github/workflows/backlog.yml',
    ]);
  });
});

const own = readdirSync(join(ROOT, '.github', 'workflows')).map((file) => ({
  name: `.github/workflows/${file}`,
  content: readFileSync(join(ROOT, '.github', 'workflows', file), 'utf8'),
}));

describe.each([...listWorkflows(readme), ...own])('$name', ({ name, content }) => {
  it('is valid for GitHub’s own parser', async () => {
    expect(await findErrors(name, content)).toEqual([]);
    expect(await findErrors(name, content.replace('runs-on:', 'runs-at:'))).not.toEqual([]);
  });

  it('pins every action by commit', () => {
    const uses = [...content.matchAll(/uses: (\S+)/g)].map(([, text = '']) => text);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((text) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(text))).toEqual([]);
  });

  it('gives no permission but to read contents, and to write them where the ledger is', () => {
    expect(content).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    const writing = [...content.matchAll(/: write/g)].length;
    expect(writing).toBe(/(?:pins|backlog)\.yml$/.test(name) ? 1 : 0);
  });

  it('gives inputs that the action has', () => {
    const given = [...content.matchAll(/^ {12}([\w-]+): \$\{\{/gm)].map(([, input = '']) => input);
    expect(given.filter((input) => !(input in inputs))).toEqual([]);
  });
});

async function findErrors(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
