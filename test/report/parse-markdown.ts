import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of Markdown as GitHub's dialect reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** The tree of a Markdown text, addresses without brackets made links as on GitHub. */
export function parseMarkdown(text: string): MarkdownNode {
  const tree: MarkdownNode = parser.runSync(parser.parse(text));
  return tree;
}

/** Every node of a tree, parents first. */
export function listNodes(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

/** The kinds of nodes and how they lie in each other: a tree without its words. */
export function skeletonOf(node: MarkdownNode): string {
  const inner = (node.children ?? []).map(skeletonOf).join(',');
  const tag = node.type === 'html' ? node.value?.replace(/>[^<]+</g, '><') : node.url;
  return `${node.type}${tag === undefined ? '' : `:${tag}`}(${inner})`;
}

/** The words of a tree. */
export function wordsOf(node: MarkdownNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join('');
}
