/** What the rules about references share. */
import type { EntryContext, Finding } from '../context.ts';
import { suggestion } from '../nearest.ts';
import type { Node } from '../parse.ts';
import { attribute, isTag } from '../tree.ts';

/** The literal ids of items of one kind. */
export function idsOf({ items }: EntryContext, tag: string): string[] {
  return items.filter((item) => isTag(item, tag)).flatMap((item) => attribute(item, 'id')?.value ?? []);
}

/** Words of an attribute that are none of the known ids. */
export function dangling(node: Node, name: string, value: readonly string[], known: readonly string[], noun: string): Finding[] {
  const position = attribute(node, name)?.position ?? node.position;
  return value
    .filter((word) => !known.includes(word))
    .map((word) => ({
      ...position,
      message: `${name} names "${word}", which is no ${noun} of this entry. ${suggestion(word, known, 'There are') || `There is none; add it.`}`,
    }));
}
