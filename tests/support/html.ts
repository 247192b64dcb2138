/** What tests ask of a built page: its ids, its links. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Link {
  tag: string;
  attribute: 'href' | 'src';
  value: string;
}

export interface Page {
  ids: string[];
  links: Link[];
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  // A template's children hang elsewhere in the tree.
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elements(child);
}

/** Reads a built page with the parser of the HTML standard. */
export function readPage(file: string): Page {
  const ids: string[] = [];
  const links: Link[] = [];
  for (const { tagName, attrs } of elements(parse(readFileSync(file, 'utf8')))) {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.push(value);
      if (name === 'href' || name === 'src') links.push({ tag: tagName, attribute: name, value });
    }
  }
  return { ids, links };
}
