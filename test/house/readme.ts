import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { ROOT } from './source.js';

const metadata = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** What `action.yml` says of inputs and outputs. */
export function readMetadata(): z.infer<typeof metadata> {
  return metadata.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
}

/** The README with the tables that `action.yml` makes. */
export function renderReadme(readme: string): string {
  const { inputs, outputs } = readMetadata();
  const rows = (entries: readonly (readonly [string, string])[]) =>
    entries
      .map(([name, description]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`)
      .join('\n');
  const descriptions = (map: Readonly<Record<string, { readonly description: string }>>) =>
    Object.entries(map).map(([name, { description }]) => [name, description] as const);
  const put = (text: string, name: string, table: string) =>
    text.replace(
      new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
      () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`,
    );
  const withInputs = put(
    readme,
    'inputs',
    `| input | what it is |\n|---|---|\n${rows(descriptions(inputs))}`,
  );
  return put(withInputs, 'outputs', `| output | what it is |\n|---|---|\n${rows(descriptions(outputs))}`);
}

/** Workflows in the README: fenced YAML whose first line names a file below `.github/workflows`. */
export function listWorkflows(
  readme: string,
): readonly { readonly name: string; readonly content: string }[] {
  return [...readme.matchAll(/^( *)```yaml\n\1(# (\.github\/workflows\/\S+)\n[\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', body = '', name = '']) => ({
      name,
      content: body
        .split('\n')
        .map((line) => line.slice(line.startsWith(indent) ? indent.length : 0))
        .join('\n'),
    }),
  );
}
