import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

// What most tools do: every file, all of it, through gray-matter.
const [folder] = process.argv.slice(2);
let pins = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const { data } = matter(readFileSync(join(folder, name), 'utf8'));
  if (data.pin !== undefined || data.pins !== undefined) pins += 1;
}
process.stdout.write(`${pins} posts with pins\n`);
