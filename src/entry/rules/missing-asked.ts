import type { LibraryRule } from '../context.ts';
import { isTag } from '../tree.ts';

const advice = {
  RaisedBy: 'Add it after the lead: a list of the parts of the system that raise this, each with its source.',
} as const;

export const missingAsked: LibraryRule = {
  id: 'missing-asked',
  scope: 'library',
  description: 'An entry has the tags that its system asks for.',
  check({ systems, folders }) {
    return folders.flatMap(({ path: file, system: id, root, lead, sections }) => {
      if (!root) return [];
      const asks = systems.find((one) => one.id === id)?.asks ?? [];
      return asks.flatMap((tag) => {
        const found = lead.find((node) => isTag(node, tag));
        if (found && found.children.length > 0) return [];
        const position = found?.position ?? sections[0]?.heading.position ?? { line: 1, column: 1 };
        return [{ file, ...position, message: `${found ? `<${tag}> is empty` : `There is no <${tag}>`}. ${advice[tag]}` }];
      });
    });
  },
};
