import type { EntryRule, Finding } from '../context.ts';
import { isTag, tagsIn, walk } from '../tree.ts';

const parts = {
  Alert: 'Add the rule that should have fired, with its threshold and the reason for it.',
  Log: 'Add what to log for this code.',
  NeverReveal: 'Add what must not reach the client, the log or a ticket.',
} as const;

export const missingOnCall: EntryRule = {
  id: 'missing-on-call',
  scope: 'entry',
  description: 'An error says what to do in the first minutes: steps, alert, log, and what must not be revealed.',
  check({ root, source, frontmatter }) {
    if (!root || frontmatter.value.kind !== 'error') return [];
    const onCall = [...walk(root)].find((node) => isTag(node, 'OnCall'));
    if (!onCall) {
      const line = source.trimEnd().split('\n').length;
      return [
        {
          line,
          column: 1,
          message: 'There is no <OnCall>, expected one after the anti-patterns. Add three to five steps, <Alert>, <Log> and <NeverReveal>.',
        },
      ];
    }
    const findings: Finding[] = [];
    const steps = onCall.children.filter(({ type, ordered }) => type === 'list' && ordered).flatMap(({ children }) => children).length;
    if (steps < 3 || steps > 5) {
      findings.push({
        ...onCall.position,
        message: `<OnCall> has ${steps || 'no'} numbered step${steps === 1 ? '' : 's'}, expected three to five. Write what to do in the first minutes.`,
      });
    }
    for (const [name, advice] of Object.entries(parts)) {
      const found = tagsIn(onCall, name)[0];
      if (!found || found.children.length === 0) {
        findings.push({
          ...(found ?? onCall).position,
          message: found ? `<${name}> is empty. ${advice}` : `<OnCall> has no <${name}>. ${advice}`,
        });
      }
    }
    return findings;
  },
};
