import type { EntryContext, EntryRule } from '../context.ts';
import type { Node } from '../parse.ts';
import { isTag, walk } from '../tree.ts';
import { oneOf, sectionNames, tagNames, tags } from '../vocabulary.ts';

const nameOf = (place: string) => {
  if (place === 'lead') return 'before "## Causes"';
  const section = sectionNames.find(({ id }) => id === place);
  return section ? `below "## ${section.heading}"` : `in <${place}>`;
};

/** What is wrong with the place of a tag, if anything is. */
function complaint(tag: Node, { sections, lead }: EntryContext): string | undefined {
  const { parent } = tag;
  const within = tags[tag.tag]?.within ?? [];
  const expected = oneOf(within.map(nameOf));
  if (parent?.type === 'paragraph') {
    return `<${tag.name}> stands inside a paragraph, expected on lines of its own. Put a blank line before and after it.`;
  }
  if (parent?.type === 'tag') {
    if (parent.tag === '' || within.includes(parent.tag)) return undefined;
    return `<${tag.name}> stands in <${parent.name}>, expected ${expected}. Move it there.`;
  }
  if (parent?.type !== 'root') return `<${tag.name}> stands inside a ${parent?.type ?? 'nothing'}, expected ${expected}. Move it there.`;
  const section = sections.find(({ children }) => children.includes(tag));
  if (within.includes(section?.id ?? (lead.includes(tag) ? 'lead' : ''))) return undefined;
  // The section that it belongs to is missing: that is one problem, not one for each item.
  const exists = within.some((place) => place === 'lead' || tagNames.includes(place) || sections.some(({ id }) => id === place));
  if (!exists) return undefined;
  const found = section ? nameOf(section.id) : 'before the first section';
  return `<${tag.name}> stands ${found}, expected ${expected}. Move it there.`;
}

export const misplacedTag: EntryRule = {
  id: 'misplaced-tag',
  scope: 'entry',
  description: 'Every tag stands where the vocabulary puts it.',
  check(context) {
    if (!context.root) return [];
    return [...walk(context.root)].flatMap((node) => {
      const message = isTag(node) ? complaint(node, context) : undefined;
      return message === undefined ? [] : [{ ...node.position, message }];
    });
  },
};
