/** A page of running text as items: what stands before its first heading, and each heading with what follows. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Page } from '../../words/pack.ts';
import type { Item } from '../../words/types.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value;

/** Elements within a line; after any other one, a reader would take breath. */
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'mark', 'q', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);
/** What is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'svg', 'nav', 'button']);
const headings = new Set(['h2', 'h3']);

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node) || silent.has(node.tagName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return inline.has(node.tagName) ? text : ` ${text} `;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The element that is searched: the page marks it with `data-searched`. */
function searched(node: { childNodes: Node[] }): Element | undefined {
  for (const child of node.childNodes.filter(isElement)) {
    const found = attribute(child, 'data-searched') === undefined ? searched(child) : child;
    if (found) return found;
  }
  return undefined;
}

/**
 * @param path Address of the page.
 * @param html The page as it was built.
 * @returns Undefined when the page marks nothing that is searched.
 */
export function sectionsOf(path: string, html: string): Page | undefined {
  const body = searched(parse(html));
  if (!body) return undefined;
  let title = '';
  const items: { id: string; section: string; text: string }[] = [{ id: '', section: '', text: '' }];
  const visit = (node: Node): void => {
    const last = items.at(-1);
    if (!last) return;
    if (isElement(node) && node.tagName === 'h1') title = tidy(textOf(node));
    const id = isElement(node) && headings.has(node.tagName) ? attribute(node, 'id') : undefined;
    if (id !== undefined) {
      const section = tidy(textOf(node));
      items.push({ id, section, text: `${section}. ` });
      return;
    }
    if (isElement(node) && !inline.has(node.tagName) && !silent.has(node.tagName)) {
      last.text += ' ';
      node.childNodes.forEach(visit);
    } else last.text += textOf(node);
  };
  body.childNodes.forEach(visit);
  return {
    path,
    items: items
      .map(({ id, section, text }): Item => ({
        url: id === '' ? path : `${path}#${id}`,
        title,
        ...(section !== '' && { section }),
        text: tidy(text),
      }))
      // A heading without text below it leads nowhere that its page does not.
      .filter(({ section, text }) => text !== '' && text !== `${section ?? ''}.`),
  };
}
