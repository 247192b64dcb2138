/** The entry that an author begins with. Every place where he has to think carries a mark that lint reports. */
import { leadTags } from '../entry/vocabulary.ts';

export interface ScaffoldFacts {
  /** Absent for an entry that has none. */
  code?: string | undefined;
  name: string;
  system: { id: string; registry: { name: string; url: string }; asks?: readonly string[] };
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** YAML reads these as something else than text, unless they stand in quotes. */
const plain = (text: string) => (/^[A-Za-z][\w./-]*$|^\d+$/.test(text) && !/^(null|true|false)$/i.test(text) ? text : quoted(text));

const http = (source: string) => `http:
  standing: TODO         # registered, reserved, deprecated, temporary, unregistered (then with usedBy)
  registration: ${source}
  cacheable: TODO        # heuristically, explicitly, no
  again: { idempotent: 'TODO: GET, HEAD, PUT, DELETE', other: 'TODO: POST, PATCH' }
  fields: []
`;

function cause(n: number, source: string): string {
  return `<Cause id="todo-${n}" title="TODO: what is the case" source="${source}">

TODO: what happens, in which library and version. Most likely cause first.

<Confirm>

TODO: the command, log line or metric that shows it, and what it shows when it is this one.

</Confirm>

</Cause>`;
}

/** The text of a new `entry.mdx`. */
export function scaffold({ code, name, system }: ScaffoldFacts): string {
  const source = `${system.id}-registry`;
  const asks = system.asks ?? [];
  const lead = leadTags
    .filter(({ tag }) => asks.includes(tag))
    .map(({ tag, title }) => `\n<${tag}>\n\n- TODO: ${title.toLowerCase()}, each with its source.\n\n</${tag}>\n`)
    .join('');
  return `---
${code === undefined ? '' : `code: ${plain(code)}\n`}name: ${plain(name)}
summary: 'TODO: one sentence, at most 160 characters, that says what it means.'
kind: error
changes: [TODO]          # caller, service, network: who has to change something, likeliest first
origin: TODO             # library, application or both: who produces the code
retry:
  verdict: TODO          # never, after-fix, backoff, transaction, conditional, not-an-error
  reason: 'TODO: one or two sentences that hold for this code.'
  source: ${source}
status: current          # current, deprecated or never-raised (then with a statusNote)
${asks.includes('http') ? http(source) : ''}sources:
  - id: ${source}
    title: ${quoted(system.registry.name)}
    url: ${system.registry.url}
    for: 'TODO: what it was used for; add the other sources, and looks and messages with them'
---

TODO: the lead. What the reader is seeing, and who sent it.
${lead}
## Causes

${[1, 2, 3].map((n) => cause(n, source)).join('\n\n')}

## Fixes

<Fix id="todo-4" for="todo-1 todo-2 todo-3" title="TODO: what to do" when="TODO: in which situation" source="${source}">

TODO: what to change.

<Why>

TODO: why this cures it.

</Why>

<Verify>

TODO: how you know that it did.

</Verify>

</Fix>

## Anti-patterns

<AntiPattern id="todo-5" title="TODO: what people do" instead="todo-4" source="${source}">

TODO: what it does to you.

</AntiPattern>

<OnCall>

1. TODO: three to five steps for the first minutes.
2. TODO
3. TODO

<Alert>

TODO: a Prometheus rule in a yaml fence, with a threshold and the reason for it.

</Alert>

<Log>

TODO: what to log for this code.

</Log>

<NeverReveal>

TODO: what must not reach the client, the log or a ticket.

</NeverReveal>

</OnCall>
`;
}
