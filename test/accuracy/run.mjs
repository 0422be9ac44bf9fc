// How many public URLs the tool works out as they really are, on blogs whose true URLs are known.
//   npm run accuracy [-- FOLDER] [--cli FILE]
// FOLDER holds `blogs.json` (generator, root and settings of each blog) and `expected-urls.tsv` (blog, file, URL).
// It runs the command line as users have it; exit 1 where less than 99 of 100 URLs are right, 2 where there is nothing to measure.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const GOAL = 0.99;
const NAMED_WRONG = 20;
const home = resolve(import.meta.dirname, '../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: join(home, 'dist/cli/index.js') } },
});
const folder = resolve(positionals[0] ?? join(home, '../shared/real-blogs'));

if (!existsSync(join(folder, 'blogs.json')) || !existsSync(join(folder, 'expected-urls.tsv'))) {
  complain(`NOTHING MEASURED: ${folder} has no blogs.json and expected-urls.tsv.`);
  complain('Name another folder: npm run accuracy -- FOLDER');
  process.exit(2);
}
if (!existsSync(values.cli)) {
  complain(`NOTHING MEASURED: ${values.cli} is absent. Build it: npm run build`);
  process.exit(2);
}

const blogs = JSON.parse(readFileSync(join(folder, 'blogs.json'), 'utf8'));
const expected = readExpected(join(folder, 'expected-urls.tsv'));
let right = 0;
let total = 0;
for (const [name, blog] of Object.entries(blogs)) {
  const rows = expected.get(name) ?? [];
  const found = readUrls(name, blog);
  const wrong = rows.filter(({ file, url }) => found.urls.get(file)?.url !== url);
  right += rows.length - wrong.length;
  total += rows.length;
  printBlog({ name, blog, rows, wrong, found });
}
say(`\ntotal ${score(right, total)}`);
const isGood = total > 0 && right / total >= GOAL;
if (!isGood) complain(`less than ${GOAL * 100} % of the URLs are right`);
process.exit(isGood ? 0 : 1);

function say(line) {
  process.stdout.write(`${line}\n`);
}

function complain(line) {
  process.stderr.write(`${line}\n`);
}

function readExpected(path) {
  const byBlog = new Map();
  for (const line of readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [name, file, url] = line.split('\t');
    byBlog.set(name, [...(byBlog.get(name) ?? []), { file, url: decode(url) }]);
  }
  return byBlog;
}

/** Paths in the output are relative to the blog's root, those of the expectation to the folder of the blog. */
function readUrls(name, blog) {
  const flags = Object.entries(blog.settings).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const root = join(folder, name, blog.root);
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 };
  const run = spawnSync(process.execPath, [values.cli, 'urls', '--json', '--root', root, ...flags], options);
  try {
    const { generator, posts } = JSON.parse(run.stdout);
    const urls = new Map(
      posts.map(({ file, url, rule, published, reason }) => {
        const shown = published ? decode(url) : null;
        return [
          posix.join(blog.root, file),
          { url: shown, why: published ? rule : `not published: ${reason}` },
        ];
      }),
    );
    return { generator, urls, error: null };
  } catch {
    return { generator: null, urls: new Map(), error: run.stderr.trim() || `exit ${run.status}` };
  }
}

function decode(url) {
  try {
    return url === null ? null : decodeURI(url);
  } catch {
    return url;
  }
}

function printBlog({ name, blog, rows, wrong, found }) {
  const settings = Object.entries(blog.settings).map(([key, value]) => `${key} ${value}`);
  const made =
    found.generator === blog.generator ? found.generator : `${found.generator}, not ${blog.generator}`;
  const given = settings.length === 0 ? 'no settings' : settings.join(', ');
  say(`${name.padEnd(15)} ${score(rows.length - wrong.length, rows.length)}  ${made}; ${given}`);
  if (found.error !== null) say(`  failed: ${found.error}`);
  for (const { file, url } of wrong.slice(0, NAMED_WRONG)) {
    const ours = found.urls.get(file);
    say(`  ${file}`);
    say(`    is     ${url}`);
    say(`    found  ${ours?.url ?? 'nothing'} (${ours?.why ?? 'it is not among the posts'})`);
  }
  if (wrong.length > NAMED_WRONG) say(`  and ${wrong.length - NAMED_WRONG} more`);
}

function score(part, whole) {
  const share = whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(1)} %`;
  return `${String(part).padStart(4)} / ${String(whole).padEnd(4)}${share.padStart(8)}`;
}
