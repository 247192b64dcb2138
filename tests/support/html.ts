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

/** What a page loads without being asked. */
export interface Resources {
  styles: string[];
  /** Those with an address; `waits` says whether the parser stops for it. */
  scripts: { src: string; waits: boolean }[];
  icons: string[];
  preloads: string[];
}

/** Reads what a built page loads by itself. */
export function readResources(file: string): Resources {
  const resources: Resources = { styles: [], scripts: [], icons: [], preloads: [] };
  for (const { tagName, attrs } of elements(parse(readFileSync(file, 'utf8')))) {
    const value = (name: string) => attrs.find((one) => one.name === name)?.value;
    const href = value('href') ?? '';
    const rel = value('rel')?.split(' ') ?? [];
    const src = value('src');
    if (tagName === 'script' && src !== undefined) {
      resources.scripts.push({ src, waits: value('type') !== 'module' && value('defer') === undefined && value('async') === undefined });
    }
    if (tagName === 'img' && src !== undefined && value('loading') !== 'lazy') resources.preloads.push(src);
    if (tagName !== 'link') continue;
    if (rel.includes('stylesheet')) resources.styles.push(href);
    if (rel.includes('icon')) resources.icons.push(href);
    if (rel.includes('preload') || rel.includes('modulepreload')) resources.preloads.push(href);
  }
  return resources;
}
