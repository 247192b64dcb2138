import type { EntryRule, Finding } from '../context.ts';
import { kebab } from '../spelling.ts';
import { attribute, words } from '../tree.ts';

const valid = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const say = (id: string) => {
  const better = kebab(id);
  return `The id "${id}" is not in kebab-case, expected lower-case letters, digits and single hyphens. ${better ? `Write "${better}".` : 'Rename it.'}`;
};

export const nonKebabId: EntryRule = {
  id: 'non-kebab-id',
  scope: 'entry',
  description: 'Ids are in kebab-case, since they become anchors and file names.',
  check({ items, frontmatter: { value, at } }) {
    const findings: Finding[] = [];
    for (const item of items) {
      for (const name of ['id', 'formerly']) {
        const found = attribute(item, name);
        if (!found?.value?.trim()) continue;
        const ids = name === 'id' ? [found.value] : words(item, name);
        findings.push(...ids.filter((id) => !valid.test(id)).map((id) => ({ ...found.position, message: say(id) })));
      }
    }
    value.sources?.forEach(({ id }, i) => {
      if (!valid.test(id)) findings.push({ ...at(['sources', i, 'id']), message: say(id) });
    });
    return findings;
  },
};
