/** Cuts Markdown out of a source, by offsets, so that it stays what the author wrote. */
import type { Node } from './parse.ts';
import type { Block, Prose } from './types.ts';
import { isTag, ownText } from './tree.ts';

/** Takes away the indentation that all lines share; blank lines don't count. */
export function dedent(text: string): string {
  const lines = text.split('\n');
  let common = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const indent = line.search(/[^ \t]/);
    if (indent !== -1 && indent < common) common = indent;
  }
  if (common === 0 || common === Number.POSITIVE_INFINITY) return text;
  return lines.map((line) => line.slice(common)).join('\n');
}

/** From the first to the last of some neighbouring nodes. */
export function slice(source: string, nodes: readonly Node[]): Prose {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return { markdown: '', position: { line: 1, column: 1 } };
  const lineStart = source.lastIndexOf('\n', first.start - 1) + 1;
  const indented = source.slice(lineStart, first.start).trim() === '';
  const text = source.slice(indented ? lineStart : first.start, last.end).replaceAll('\r\n', '\n');
  return { markdown: dedent(text).trimEnd(), position: first.position };
}

/** What stands within a tag, or nothing where the tag is. */
export function inner(source: string, tag: Node): Prose {
  return tag.children.length > 0 ? slice(source, tag.children) : { markdown: '', position: tag.position };
}

/** The body of an item: its text, cut where a tag of the vocabulary stands, and its notes. */
export function blocks(source: string, item: Node): Block[] {
  const result: Block[] = [];
  const text = new Set(ownText(item));
  let run: Node[] = [];
  const flush = () => {
    if (run.length > 0) result.push({ type: 'prose', ...slice(source, run) });
    run = [];
  };
  for (const child of item.children) {
    if (text.has(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (isTag(child, 'Note')) result.push({ type: 'note', ...inner(source, child) });
  }
  flush();
  return result;
}
