import type { EntryRule } from '../context.ts';
import { factSources } from '../fact-sources.ts';
import { walk, words } from '../tree.ts';

const page = (url: string) => url.replace(/#.*$/, '').replace(/\/$/, '');

export const unusedSource: EntryRule = {
  id: 'unused-source',
  scope: 'entry',
  description: 'Every listed source is named by a fact or an item, or linked in the text.',
  check({ root, frontmatter: { value: facts, at } }) {
    if (!root || !facts.sources || !facts.retry) return [];
    const nodes = [...walk(root)];
    const named = new Set([...factSources(facts).map(({ source }) => source), ...nodes.flatMap((node) => words(node, 'source'))]);
    const linked = new Set(nodes.flatMap(({ url }) => (url === undefined ? [] : page(url))));
    return facts.sources.flatMap(({ id, url }, i) => {
      if (named.has(id) || linked.has(page(url))) return [];
      return [
        {
          ...at(['sources', i, 'id']),
          message: `Nothing names the source "${id}". Name it in the source of what rests on it, link it in the text, or take it out.`,
        },
      ];
    });
  },
};
