/**
 * The only file that knows the Markdown parser: Sätteri, the one that Astro renders entries with, so that checker and
 * renderer share a grammar. Everything else works on the small tree that this file returns.
 */
import { mdxToMdast } from 'satteri';
import { attributePositions } from './attribute-positions.ts';
import { meantTag } from './meant-tag.ts';
import type { Position } from './types.ts';

export interface Attribute {
  name: string;
  /** The literal text; `undefined` when it is an expression, a spread, or has no value. */
  value: string | undefined;
  position: Position;
}

/** A node of the tree. `tag` stands for MDX elements, everything else is named as in mdast. */
export interface Node {
  type: string;
  parent: Node | undefined;
  children: Node[];
  position: Position;
  /** Offsets into the source, in UTF-16 units. */
  start: number;
  end: number;
  /** Name of a tag, as written; empty for a fragment. */
  name: string;
  /** The tag of the vocabulary that is meant, also when it is misspelt; empty when none is. */
  tag: string;
  attributes: Attribute[];
  /** Text of text, code, html, yaml and expressions. */
  value: string;
  /** Language of a fence, as written. */
  lang: string | undefined;
  /** Where a link goes. */
  url: string | undefined;
  /** Depth of a heading. */
  depth: number;
  ordered: boolean;
}

export type Parsed = { root: Node } | { error: Position & { message: string } };

/** What Astro passes on (`@astrojs/markdown-satteri`, `mdx/create-processor.js`). */
const features = { gfm: true, smartPunctuation: true } as const;

/** An entry is far smaller; the parser is quadratic on hostile input (its time grows with the square of unclosed braces). */
export const maxLength = 100_000;

interface Foreign {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  value?: unknown;
  lang?: string | null;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  position?: { start: { line: number; column: number; offset?: number }; end: { offset?: number } };
  children?: Foreign[];
}

function convert(from: Foreign, parent: Node | undefined, source: string): Node {
  const start = from.position?.start.offset ?? parent?.start ?? 0;
  const tag = from.type === 'mdxJsxFlowElement' || from.type === 'mdxJsxTextElement';
  const node: Node = {
    type: tag ? 'tag' : from.type,
    parent,
    children: [],
    position: { line: from.position?.start.line ?? 1, column: from.position?.start.column ?? 1 },
    start,
    end: from.position?.end.offset ?? start,
    name: (tag && from.name) || '',
    tag: tag ? meantTag(from.name ?? '') : '',
    attributes: [],
    value: typeof from.value === 'string' ? from.value : '',
    lang: from.lang ?? undefined,
    url: from.url,
    depth: from.depth ?? 0,
    ordered: from.ordered === true,
  };
  if (tag && from.attributes) {
    const names = from.attributes.map(({ name }) => name ?? '{');
    const places = attributePositions(source, node, names);
    node.attributes = from.attributes.map(({ value }, i) => ({
      name: names[i] ?? '{',
      value: typeof value === 'string' && names[i] !== '{' ? value : undefined,
      position: places[i] ?? node.position,
    }));
  }
  return node;
}

/** Copies without recursion, since a hostile file may nest a hundred thousand deep. */
function copy(root: Foreign, source: string): Node {
  const top = convert(root, undefined, source);
  const queue: [Foreign, Node][] = [[root, top]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [from, to] = next;
    for (const child of from.children ?? []) {
      const node = convert(child, to, source);
      to.children.push(node);
      queue.push([child, node]);
    }
  }
  return top;
}

/** `12:3: Expected … (12:3) (mdx-jsx:unexpected-character)` → place and words. */
function readError(error: unknown): Position & { message: string } {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column, rest] = /^(\d+):(\d+): ([^]*)$/.exec(text) ?? [];
  const message = (rest ?? text).replace(/ \([a-z-]+:[a-z-]+\)$/, '').replace(/\s+/g, ' ');
  return { line: Number(line ?? 1), column: Number(column ?? 1), message };
}

/**
 * Parses the source of an entry.
 * @param source The whole file, frontmatter included, without byte order mark.
 * @returns The tree, or the parser's complaint with its place. Never throws.
 */
export function parseMdx(source: string): Parsed {
  if (source.length > maxLength) {
    const message = `The file has ${source.length} characters; an entry has at most ${maxLength}.`;
    return { error: { line: 1, column: 1, message } };
  }
  try {
    return { root: copy(mdxToMdast(source, { features }) as unknown as Foreign, source) };
  } catch (error) {
    return { error: readError(error) };
  }
}
