/** The words of a piece of Markdown, for the search index: no fences, no markup, no addresses. */
import { markdownToMdast } from 'satteri';

interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
}

/** Nodes after which a reader would take breath; their words must not run into the next one's. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote']);

function* words(node: Node): Generator<string> {
  if (node.type === 'code') return;
  if (node.value !== undefined) yield node.value;
  for (const child of node.children ?? []) yield* words(child);
  if (blocks.has(node.type)) yield ' ';
}

/** @returns The text that a reader sees, on one line. */
export function plainText(markdown: string): string {
  const tree = markdownToMdast(markdown, { features: { gfm: true, frontmatter: false, smartPunctuation: false } }) as Node;
  return [...words(tree)].join('').replace(/\s+/g, ' ').trim();
}
