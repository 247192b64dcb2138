import type { EntryRule, Finding } from '../context.ts';
import { attribute, words } from '../tree.ts';

export const duplicateId: EntryRule = {
  id: 'duplicate-id',
  scope: 'entry',
  description: 'No two items of an entry share an id, since programs are named after it; no two sources do.',
  check({ items, frontmatter: { value, at } }) {
    const findings: Finding[] = [];
    const seen = new Map<string, number>();
    for (const item of items) {
      const own = attribute(item, 'id');
      const places = [
        ...(own?.value === undefined ? [] : [[own.value, own.position] as const]),
        ...words(item, 'formerly').map((id) => [id, attribute(item, 'formerly')?.position ?? item.position] as const),
      ];
      for (const [id, position] of places) {
        const first = seen.get(id);
        if (first !== undefined) {
          findings.push({ ...position, message: `The id "${id}" is taken on line ${first}, expected one of its own. Rename this one.` });
        } else seen.set(id, position.line);
      }
    }
    const sources = value.sources?.map(({ id }) => id) ?? [];
    sources.forEach((id, i) => {
      const first = sources.indexOf(id);
      if (first === i) return;
      findings.push({
        ...at(['sources', i, 'id']),
        message: `The source "${id}" is listed on line ${at(['sources', first, 'id']).line}, expected once. Join the two, or rename this one.`,
      });
    });
    return findings;
  },
};
