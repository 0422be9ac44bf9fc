import { wrapJson } from './parse-values.js';
import type { Placer } from './placer.js';
import type { Path, Post } from './post.js';
import { parseTomlTree } from './toml-tree.js';
import { findTree, type Range, type Reached, type Tree } from './tree.js';
import { createLineFinder, type LineFinder } from './yaml-lines.js';
import { parseYamlTree } from './yaml-tree.js';

/** A front matter block inside the text of its file. */
export interface Block {
  readonly file: string;
  readonly text: string;
  readonly placer: Placer;
  readonly format: Post['format'];
  readonly start: number;
  readonly end: number;
}

/** Looking through the lines again and again would be slower than parsing a longer text once. */
const MAX_FAST_CHARS = 8192;

/** Finds values in a block; the parser with positions runs once, when the first place is asked for. */
export function createLocator(block: Block): Pick<Post, 'place' | 'isPlain' | 'lostToComment'> {
  let tree: Tree | null = null;
  const source = block.text.slice(block.start, block.end);
  const parsed = block.format === 'json' ? wrapJson(source) : source;
  const shift = block.start - (parsed.length > source.length ? 1 : 0);
  const find = (path: Path): Reached => {
    tree ??= block.format === 'toml' ? parseTomlTree(parsed) : parseYamlTree(parsed).tree;
    return findTree(tree, path);
  };
  let lines: LineFinder | null = null;
  const findFast: LineFinder = (path, part) => {
    if (block.format !== 'yaml' || tree !== null || parsed.length > MAX_FAST_CHARS) return null;
    lines ??= createLineFinder(parsed);
    return lines(path, part);
  };
  return {
    place(path, part = 'value') {
      const [start, end] = findFast(path, part) ?? chooseRange(find(path), part);
      return block.placer([start + shift, end + shift]);
    },
    isPlain(path) {
      const { tree: found, exact } = find(path);
      return exact && found.kind === 'scalar' && found.plain && found.text !== null;
    },
    lostToComment(path) {
      const { tree: found, key, exact } = find(path);
      if (!exact || found.kind !== 'scalar' || found.text !== null) return null;
      const from = (key ?? found.range)[key === null ? 0 : 1] + shift;
      return (
        /^["']?[ \t]*(?::[ \t]*)?(#[^\s][^\r\n]*)/.exec(lineFrom(block.text, from))?.[1]?.trimEnd() ?? null
      );
    },
  };
}

/** An empty value has no width and a path that leads nowhere has no value: their keys stand for them. */
function chooseRange(reached: Reached, part: 'key' | 'value'): Range {
  const { tree, key, exact } = reached;
  if (key === null || (exact && part === 'value' && tree.range[1] > tree.range[0])) return tree.range;
  return key;
}

function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end);
}
