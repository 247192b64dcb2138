import type { EntryRule, Finding } from '../context.ts';
import { sectionNames } from '../vocabulary.ts';

export const missingSection: EntryRule = {
  id: 'missing-section',
  scope: 'entry',
  description: 'The body has the three sections, each once, in order.',
  check({ root, sections, source }) {
    if (!root) return [];
    const lastLine = source.trimEnd().split('\n').length;
    const order = sectionNames.map(({ id }) => id);
    const findings: Finding[] = [];
    sectionNames.forEach(({ id, heading }, i) => {
      if (sections.some((one) => one.id === id)) return;
      const next = sections.find((one) => order.indexOf(one.id) > i);
      const place = next ? next.heading.position : { line: lastLine, column: 1 };
      findings.push({
        ...place,
        message: `There is no "## ${heading}"${next ? ' before this' : ''}, expected ${sectionNames.map((one) => `"## ${one.heading}"`).join(', ')} in this order. Add it.`,
      });
    });
    sections.forEach(({ id, heading }, i) => {
      const earlier = sections.slice(0, i);
      if (earlier.some((one) => one.id === id)) {
        findings.push({ ...heading.position, message: 'This section stands twice, expected once. Join the two.' });
      } else if (earlier.some((one) => order.indexOf(one.id) > order.indexOf(id))) {
        findings.push({
          ...heading.position,
          message: 'This section stands too late, expected causes, fixes, anti-patterns in this order. Move it up.',
        });
      }
    });
    return findings;
  },
};
