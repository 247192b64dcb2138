/** What the rules `missing-confirm`, `missing-why`, `missing-verify` share. */
import type { EntryContext, Finding } from '../context.ts';
import { isTag, tagsIn } from '../tree.ts';

/**
 * Items of one kind that lack a part, or whose part is empty.
 * @param advice What the author should write into it.
 */
export function missingPart({ items }: EntryContext, tag: string, part: string, advice: string): Finding[] {
  return items
    .filter((item) => isTag(item, tag))
    .flatMap((item) => {
      const parts = tagsIn(item, part);
      const id = item.attributes.find(({ name }) => name === 'id')?.value ?? '';
      if (parts.length === 0) {
        return [{ ...item.position, message: `<${item.name} id="${id}"> has no <${part}>. ${advice}` }];
      }
      return parts.filter((one) => one.children.length === 0).map((one) => ({ ...one.position, message: `<${part}> is empty. ${advice}` }));
    });
}
