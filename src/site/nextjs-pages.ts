import type { Files } from '../ports.js';
import { type CodeFiles, readText } from './code-literals.js';
import { type CodeModule, readModule } from './code-module.js';
import { step } from './code-scope.js';
import { createDeriveRun } from './derive-module.js';
import { type Derived, spell, UNKNOWN } from './derived.js';

/** A page with one parameter, and what fills it. */
export interface NextPage {
  readonly file: string;
  /** Names of the lists that its paths are made of. */
  readonly lists: ReadonlySet<string>;
  /** The path for a document; null where that is not known. */
  pathOf(document: Derived): string | null;
}

const MAX_PAGES = 200;
const MAX_CODE = 65_536;
const PAGE = /^(?:src\/)?(?:app|pages)\/(.*?)\[(\[?\.\.\.)?(\w+)\]{1,2}(?:\/page|\/index)?\.[jt]sx?$/;
const MAKERS = ['generateStaticParams', 'getStaticPaths'];

/** The pages that make their paths of a list of documents. */
export function readNextPages(files: Files, code: CodeFiles): readonly NextPage[] {
  const pages = files.list().files.flatMap((file) => {
    const [, folder = '', rest, name = ''] = PAGE.exec(file) ?? [];
    const isPlain = name !== '' && !/\[|^api\/|@/.test(folder);
    return isPlain ? [{ file, folder, isRest: rest !== undefined, name }] : [];
  });
  return pages.slice(0, MAX_PAGES).flatMap((page) => {
    const text = readText(files, page.file);
    return text === null || text.length > MAX_CODE ? [] : readPage(page, text, code);
  });
}

interface Route {
  readonly file: string;
  readonly folder: string;
  readonly isRest: boolean;
  readonly name: string;
}

function readPage({ file, folder, isRest, name }: Route, text: string, code: CodeFiles): NextPage[] {
  const module = readModule({ file, code: text }, code.importsOf(file));
  const maker = findMaker(module);
  if (maker === null) return [];
  const { tokens } = module;
  const inside = tokens.slice(maker.from, maker.to);
  const lists = new Set(
    inside.flatMap(({ kind, text: word }) => (kind === 'name' && /^all[A-Z]/.test(word) ? [word] : [])),
  );
  const spots = [...tokens.keys()].filter(
    (at) => at > maker.from && at < maker.to && tokens[at]?.text === name && tokens[at + 1]?.text === ':',
  );
  const [spot, ...others] = spots;
  if (spot === undefined || others.length > 0 || lists.size !== 1) return [];
  const prefix = folder.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
  return [
    {
      file,
      lists,
      pathOf: (document) => {
        const run = createDeriveRun(
          { file, module },
          { code, names: NAMES, otherwise: document, budget: { steps: 0, depth: 0 } },
        );
        const value = run.expression({ run, locals: new Map(), at: spot + 2, end: maker.to });
        const parts = value.kind === 'list' ? value.items.map(spell) : [spell(value)];
        const own = parts.includes(null) ? null : parts.join('/').replace(/^\/{1,9}|\/{1,9}$/g, '');
        if (own === null || own === '' || (own.includes('/') && !isRest)) return null;
        return `/${[...prefix, own].join('/')}`;
      },
    },
  ];
}

/** Decoding leaves a text alone that holds nothing encoded. */
const DECODE: Derived = {
  kind: 'function',
  run: ([text]) => (text?.kind === 'text' && !text.text.includes('%') ? text : UNKNOWN),
};
const NAMES: ReadonlyMap<string, Derived> = new Map([
  ['decodeURI', DECODE],
  ['decodeURIComponent', DECODE],
]);

function findMaker({ tokens }: CodeModule): { readonly from: number; readonly to: number } | null {
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]?.text;
    if (!MAKERS.includes(tokens[at]?.text ?? '') || (before !== 'function' && before !== 'const')) continue;
    let to = step(tokens, at);
    while (
      to < tokens.length &&
      !(
        tokens[to]?.isFirstOnLine &&
        /^(?:export|const|function|async|interface|type)$/.test(tokens[to]?.text ?? '')
      )
    )
      to = step(tokens, to);
    return { from: at, to };
  }
  return null;
}
