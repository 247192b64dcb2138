import type { EntryRule, Finding } from '../context.ts';
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
    const findings: Finding[] = [];
    const fact = (source: string | undefined, path: (string | number)[]) => {
      if (source === undefined || known.includes(source)) return;
      findings.push({
        ...at(path),
        message: `source is "${source}", which is not among sources. ${suggestion(source, known, 'There are')}`,
      });
    };
    fact(facts.retry?.source, ['retry', 'source']);
    facts.looks?.forEach(({ source }, i) => fact(source, ['looks', i, 'source']));
    facts.messages?.forEach(({ source }, i) => fact(source, ['messages', i, 'source']));
    const tags = root ? [...walk(root)].filter((node) => isTag(node)) : [];
    return [...findings, ...tags.flatMap((tag) => dangling(tag, 'source', words(tag, 'source'), known, 'source'))];
  },
};
