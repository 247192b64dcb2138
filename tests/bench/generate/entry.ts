/** The text of a generated `entry.mdx`: some 800 words, in the vocabulary of tags that real entries use. */
import { stringify } from 'yaml';
import { kebab } from '../../../src/entry/spelling.ts';
import type { GeneratedName, GeneratedSystem } from './names.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** Ids of an entry's items, which its programs are named after. */
export interface ItemIds {
  causes: [string, string, string];
  fixes: [string, string, string];
  antiPatterns: [string, string];
}

export interface EntryText extends ItemIds {
  text: string;
}

export interface EntryInput {
  system: GeneratedSystem;
  name: GeneratedName;
  /** Slugs of the two entries that it is confused with. */
  neighbours: [string, string];
  prose: Prose;
  random: Random;
}

const verbs = 'renew drain pin raise split move rotate limit reopen confirm rebuild release'.split(' ');
const nouns = 'interval limit timeout window retries backlog threshold capacity ttl budget'.split(' ');
const parties = [['caller'], ['service'], ['network'], ['caller', 'service'], ['network', 'service', 'caller']];
const verdicts = ['never', 'after-fix', 'backoff', 'transaction', 'conditional'];

/** Words for an attribute: no quote, no bracket. */
const title = (text: string) => text.replace(/["<>{}]/g, '');

export function entryText({ system, name: { name, code, thing, condition }, neighbours, prose, random }: EntryInput): EntryText {
  const [product = system.id] = system.id.split('-');
  const words = condition.replaceAll('_', ' ');
  const keys = random.some(nouns, 6).map((noun) => `${product}.${thing}.${noun}${random.whole(2, 99)}`);
  const id = (prefix: string) =>
    `${prefix}-${
      kebab(
        prose
          .phrase(random, 3)
          .toLowerCase()
          .replace(/[^a-z ]/g, ''),
      ) || 'it'
    }`;
  const ids: ItemIds = {
    causes: [`${id(thing)}-a`, `${id(thing)}-b`, `${id(thing)}-c`],
    fixes: [`${id(random.pick(verbs))}-a`, `${id(random.pick(verbs))}-b`, `${id(random.pick(verbs))}-c`],
    antiPatterns: [`${id('blind')}-a`, `${id('blind')}-b`],
  };
  const text = (count: number) => prose.sentences(random, count, keys);
  const phrase = (count: number) => title(prose.phrase(random, count));
  const numbers = () => random.whole(2, 9000);

  const frontmatter = stringify({
    code,
    name,
    summary: `The ${thing} is ${words}: ${phrase(12).slice(0, 90)}.`,
    kind: 'error',
    changes: random.pick(parties),
    origin: random.pick(['library', 'application', 'both']),
    retry: { verdict: random.pick(verdicts), reason: text(14), source: 'docs' },
    status: 'current',
    looks: [
      {
        runtime: 'Go',
        library: `${product}.dev/client`,
        text: `${product}: error E${code} desc = ${thing} ${numbers()} is ${words}`,
        source: 'go-errors',
      },
      {
        runtime: 'Java',
        library: `${product}-java`,
        text: `dev.${product}.${product}Exception: ${name} ${thing} ${words} after ${numbers()} ms`,
        source: 'java-errors',
      },
    ],
    messages: ids.causes.flatMap((cause, i) => [
      { text: `${thing} ${phrase(4)} ${numbers()}: *${words}*`, cause, source: 'go-errors' },
      ...(i < 2 ? [{ text: `${phrase(5)}, ${thing} * ${words} (${product} ${numbers()})`, cause, source: 'java-errors' }] : []),
    ]),
    sources: [
      {
        id: 'docs',
        title: `${system.title}, Errors`,
        url: `https://github.com/errdex-bench/${system.id}/blob/main/docs/errors.md`,
        for: 'The meaning',
      },
      {
        id: 'go-errors',
        title: `${system.title}, errors.go`,
        url: `https://github.com/errdex-bench/${system.id}/blob/main/go/${thing}.go`,
        for: 'Texts of Go',
      },
      {
        id: 'java-errors',
        title: `${system.title}, Status.java`,
        url: `https://github.com/errdex-bench/${system.id}/blob/main/java/${thing}.java`,
        for: 'Texts of Java',
      },
    ],
  });

  const cause = (one: string) => `<Cause id="${one}" title="${phrase(6)} ${thing}" source="docs">

${text(36)}

<Confirm>

${text(18)}

\`\`\`sh
${product}ctl ${thing} inspect --${random.pick(nouns)} ${numbers()} --filter 'state=${condition}' | grep -c ${random.pick(keys)}
\`\`\`

${text(14)}

</Confirm>

</Cause>`;

  const fix = (
    one: string,
    i: number,
  ) => `<Fix id="${one}" for="${ids.causes[i] ?? ids.causes[0]}" title="${phrase(7)}" when="${phrase(9)}" source="docs">

${text(31)}

<Why>

${text(18)}

</Why>

<Verify>

${text(20)}

</Verify>

</Fix>`;

  const antiPattern = (
    one: string,
    i: number,
  ) => `<AntiPattern id="${one}" title="${phrase(7)}" instead="${ids.fixes[i] ?? ids.fixes[0]}" source="docs">

${text(31)}

</AntiPattern>`;

  const confusable = (slug: string) => `<Confusable with="${slug}" check="${phrase(8)}?">

${text(18)}

</Confusable>`;

  const steps = [1, 2, 3, 4, 5].map((number) => `${number}. ${text(10)}`).join('\n');
  const body = `${text(32)}

${text(28)}

## Causes

${ids.causes.map(cause).join('\n\n')}

## Fixes

${ids.fixes.map(fix).join('\n\n')}

## Anti-patterns

${ids.antiPatterns.map(antiPattern).join('\n\n')}

${neighbours.map(confusable).join('\n\n')}

<OnCall>

${steps}

<Alert>

\`\`\`yaml
- alert: ${thing[0]?.toUpperCase() ?? ''}${thing.slice(1)}${numbers()}
  expr: sum by (service) (rate(${product}_errors_total{code="${name}"}[5m])) > 0.${random.whole(1, 99)}
  for: ${random.whole(1, 30)}m
  labels: { severity: page }
\`\`\`

${text(16)}

</Alert>

<Log>

${text(14)}

</Log>

<NeverReveal>

${text(14)}

</NeverReveal>

</OnCall>
`;
  return { ...ids, text: `---\n${frontmatter}---\n\n${body}` };
}
