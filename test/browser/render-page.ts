import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const CSS = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** Headless machines have no emoji: the marks are drawn with signs that every font has. */
const MARKS: readonly (readonly [string, string])[] = [
  ['✅', '<span style="color: #1a7f37">✔</span>'],
  ['❌', '<span style="color: #cf222e">✘</span>'],
  ['⚠️', '<span style="color: #9a6700">⚠</span>'],
];

/** A summary as a page that looks like GitHub's. Nothing is sanitised: what a summary smuggles in would act. */
export async function renderPage(markdown: string): Promise<string> {
  const made = String(await pipeline.process(markdown));
  const html = MARKS.reduce((text, [mark, sign]) => text.replaceAll(mark, sign), made);
  return `<!doctype html><meta charset="utf-8"><style>${CSS}
body { margin: 0; padding: 24px 32px; width: 960px; box-sizing: border-box }
.markdown-body table { display: table; width: 100% }</style><main class="markdown-body">${html}</main>`;
}
