import type { EntryRule } from '../context.ts';
import { factSources } from '../fact-sources.ts';
import { suggestion } from '../nearest.ts';
import { isTag, walk, words } from '../tree.ts';
import { dangling } from './ids.ts';

export const danglingSource: EntryRule = {
  id: 'dangling-source',
  scope: 'entry',
  description: 'Every source that is named is listed in the frontmatter.',
  check({ root, frontmatter: { value: facts, at } }) {
    if (!facts.sources) return [];
    const known = facts.sources.map(({ id }) => id);
    const findings = factSources(facts)
      .filter(({ source }) => !known.includes(source))
      .map(({ source, path }) => {
        const key = path.at(-1);
        const message = `${key} is "${source}", which is not among sources. ${suggestion(source, known, 'There are')}`;
        return { ...at(path), message };
      });
    const tags = root ? [...walk(root)].filter((node) => isTag(node)) : [];
    return [...findings, ...tags.flatMap((tag) => dangling(tag, 'source', words(tag, 'source'), known, 'source'))];
  },
};
