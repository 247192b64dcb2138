/** Ways through the tree of an entry. None recurses: a hostile file may nest a hundred thousand deep. */
import type { Attribute, Node } from './parse.ts';
import { itemTags, sectionNames, type SectionName } from './vocabulary.ts';
import { nearest } from './nearest.ts';

/** All nodes below and including `root`, in the order of the file. */
export function* walk(root: Node): Generator<Node> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
}

/** The running text of a node, without marks. */
export function textOf(node: Node): string {
  let text = '';
  for (const { type, value } of walk(node)) if (type === 'text' || type === 'inlineCode') text += value;
  return text;
}

export interface Section {
  id: SectionName['id'];
  heading: Node;
  children: Node[];
}

/** The section that a heading opens, also when it is nearly spelt as it should be. */
export function sectionOfHeading(heading: Node): { name: SectionName; exact: boolean } | undefined {
  const text = textOf(heading).trim();
  const exact = sectionNames.find((section) => section.heading === text);
  if (exact) return { name: exact, exact: heading.depth === 2 };
  const meant = nearest(
    text,
    sectionNames.map((section) => section.heading),
  );
  const name = sectionNames.find((section) => section.heading === meant);
  return name && { name, exact: false };
}

/** Splits the body at its headings. Headings of no section open nothing. */
export function split(root: Node): { lead: Node[]; sections: Section[] } {
  const lead: Node[] = [];
  const sections: Section[] = [];
  for (const node of root.children) {
    if (node.type === 'yaml' || node.type === 'toml') continue;
    const opens = node.type === 'heading' ? sectionOfHeading(node) : undefined;
    if (opens) sections.push({ id: opens.name.id, heading: node, children: [] });
    else if (node.type !== 'heading') (sections.at(-1)?.children ?? lead).push(node);
  }
  return { lead, sections };
}

/** Whether a node is a tag of the vocabulary (of a given name), be it misspelt. */
export function isTag(node: Node, name?: string): boolean {
  return name === undefined ? node.tag !== '' : node.tag === name;
}

/** Tags of one name that stand in a node, be it directly or, misplaced, within a paragraph of it. */
export function tagsIn(node: Node, name: string): Node[] {
  const direct = (child: Node) => (child.type === 'paragraph' ? child.children : [child]);
  return node.children.flatMap(direct).filter((child) => isTag(child, name));
}

/** The children of an item that are its own text: all but tags of the vocabulary. */
export function ownText(node: Node): Node[] {
  return node.children.filter((child) => !isTag(child) && !onlyTags(child));
}

function onlyTags(node: Node): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length > 0 &&
    node.children.every((child) => isTag(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

/** The nearest tag around a node. */
export function enclosingTag(node: Node): Node | undefined {
  let up = node.parent;
  while (up && up.type !== 'tag') up = up.parent;
  return up;
}

export function attribute(node: Node, name: string): Attribute | undefined {
  return node.attributes.find((one) => one.name === name);
}

/** The words of a list attribute such as `for`; empty when it is absent or not literal. */
export function words(node: Node, name: string): string[] {
  return attribute(node, name)?.value?.split(/\s+/).filter(Boolean) ?? [];
}

/** All items in a tree, wherever they stand, in the order of the file. */
export function itemsIn(root: Node): Node[] {
  return [...walk(root)].filter((node) => itemTags.includes(node.tag));
}
