/** The public JSON, described once: the types, the JSON Schemas and the outputs all come from here. */
import { z } from 'zod';
import { cacheabilities, standings } from './http.ts';
import { kinds, levels, origins, parties, statuses, verdicts } from './types.ts';

export const schemaVersion = 1;

const id = z.string().meta({ description: 'Permanent id in kebab-case.' });
const url = z.url();
const markdown = z.string().meta({ description: 'Markdown, its links absolute.' });
const sourceIds = z.array(z.string()).meta({ description: 'Ids of sources of this entry.' });

const code = z
  .string()
  .optional()
  .meta({ description: 'As people of the system write it. Absent where there is none, as for a base class.' });

const api = z
  .strictObject({
    name: z.string(),
    constructor: z.string(),
    inherits: z.string(),
    aliases: z.array(z.string()),
    constant: z.strictObject({ name: z.string(), value: z.string() }).optional(),
    attributes: z.array(z.strictObject({ name: z.string(), meaning: z.string() })),
    page: url,
    code: url,
    source: z.strictObject({ title: z.string(), url }),
  })
  .meta({ description: "What upstream's API reference says of the class behind the code." });

const program = z.strictObject({
  language: z.string().meta({ description: 'Id of the language: node, go, python.' }),
  label: z.string().meta({ description: 'The language in words, with its variant.' }),
  file: z.string(),
  url,
  level: z.enum(levels).meta({ description: 'How far it was checked.' }),
  because: z.string().optional().meta({ description: 'Why it was not run: needs a GPU.' }),
  versions: z.record(z.string(), z.string()).meta({ description: 'What it was checked with: name to version.' }),
  date: z.iso.date().optional().meta({ description: 'Day of the check.' }),
  exit: z.int().optional().meta({ description: 'Exit status of the recorded run.' }),
  output: z.string().optional().meta({ description: 'What the recorded run printed; ports, times and pids are masked.' }),
});

const item = { id, title: z.string(), url, markdown, sources: sourceIds, programs: z.array(program) };

const cause = z.strictObject({
  ...item,
  confirm: markdown,
  elsewhere: z.string().optional().meta({ description: 'Who alone can change it, when no fix here can.' }),
});
const fix = z.strictObject({
  ...item,
  for: z.array(z.string()).meta({ description: 'Ids of the causes that it cures.' }),
  when: z.string(),
  why: markdown,
  verify: markdown,
});
const antiPattern = z.strictObject({ ...item, instead: z.string().meta({ description: 'Id of the fix to use.' }) });
const confusable = z.strictObject({ system: z.string(), slug: z.string(), url, check: z.string(), markdown, sources: sourceIds });
const onCall = z.strictObject({
  url,
  steps: markdown,
  alert: markdown.optional(),
  log: markdown.optional(),
  neverReveal: markdown.optional(),
  sources: sourceIds,
});

const http = z
  .strictObject({
    standing: z.enum(standings).meta({ description: "How it stands in IANA's registry." }),
    usedBy: z.string().optional().meta({ description: 'Who sends it, when it is not registered.' }),
    registration: z.string().meta({ description: 'Id of the source that shows the standing.' }),
    cacheable: z.enum(cacheabilities),
    again: z.strictObject({ idempotent: markdown, other: markdown }),
    fields: z.array(
      z.strictObject({
        name: z.string(),
        in: z.enum(['request', 'response']),
        need: z.enum(['required', 'useful']),
        missing: markdown,
        source: z.string(),
      }),
    ),
  })
  .meta({ description: 'What only an HTTP status code has.' });

export const entryShape = z
  .strictObject({
    $schema: url,
    schemaVersion: z.literal(schemaVersion),
    system: z.string(),
    slug: z.string(),
    code,
    name: z.string(),
    url,
    summary: z.string(),
    kind: z.enum(kinds),
    changes: z.array(z.enum(parties)).meta({ description: 'Who has to change something, likeliest first.' }),
    origin: z.enum(origins).meta({ description: 'Who produces the code.' }),
    retry: z.strictObject({ verdict: z.enum(verdicts), reason: z.string(), source: z.string() }),
    status: z.enum(statuses),
    statusNote: z.string().optional(),
    spellings: z.array(z.strictObject({ language: z.string(), library: z.string().optional(), text: z.string(), source: url })),
    api: api.optional(),
    looks: z.array(z.strictObject({ runtime: z.string(), library: z.string(), text: z.string(), source: z.string() })),
    messages: z.array(z.strictObject({ text: z.string(), cause: z.string().optional(), source: z.string() })),
    sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url, for: z.string() })),
    lead: markdown,
    raisedBy: markdown.optional().meta({ description: 'Which parts of the system raise it.' }),
    visiting: markdown.optional().meta({ description: 'What somebody can do who only visits the site or calls the API.' }),
    running: markdown.optional().meta({ description: 'Where somebody looks first who runs the server.' }),
    whose: markdown.optional().meta({ description: 'Origin, proxy or network, and the check that tells.' }),
    reveals: markdown.optional().meta({ description: 'What the response tells an outsider, and what it must not.' }),
    alsoNamed: z
      .array(z.strictObject({ name: z.string(), by: z.string(), source: z.string() }))
      .optional()
      .meta({ description: 'Other names that software prints for it.' }),
    subcodes: z
      .array(z.strictObject({ code: z.string(), by: z.string(), url, meaning: markdown, source: z.string() }))
      .optional()
      .meta({ description: 'Finer codes that a vendor prints beside it.' }),
    notShown: z
      .array(z.strictObject({ item: z.string(), languages: z.array(z.string()), because: z.string(), source: z.string() }))
      .optional()
      .meta({ description: 'Causes and fixes without a program in some languages, and why.' }),
    http: http.optional(),
    exchange: z.array(program).optional().meta({ description: 'The recorded exchange of the status, and what clients make of it.' }),
    causes: z.array(cause),
    fixes: z.array(fix),
    antiPatterns: z.array(antiPattern),
    confusables: z.array(confusable),
    onCall: onCall.optional(),
  })
  .meta({ title: 'Errdex entry', description: 'One code: what it means, its causes, fixes and anti-patterns.' });

const card = z.strictObject({
  slug: z.string(),
  code,
  name: z.string(),
  summary: z.string(),
  kind: z.enum(kinds),
  url,
  json: url,
  markdown: url,
});

const system = { id: z.string(), title: z.string(), noun: z.string(), summary: z.string(), url, json: url };

export const indexShape = z
  .strictObject({
    $schema: url,
    schemaVersion: z.literal(schemaVersion),
    url,
    systems: z.array(z.strictObject({ ...system, entries: z.array(card) })),
  })
  .meta({ title: 'Errdex index', description: 'All systems and their entries.' });

export const systemIndexShape = z
  .strictObject({
    $schema: url,
    schemaVersion: z.literal(schemaVersion),
    ...system,
    registry: z.strictObject({ name: z.string(), url }),
    entries: z.array(card),
  })
  .meta({ title: 'Errdex system', description: 'One system and its entries.' });

export type EntryJson = z.infer<typeof entryShape>;
export type IndexJson = z.infer<typeof indexShape>;
export type SystemIndexJson = z.infer<typeof systemIndexShape>;
export type ProgramJson = z.infer<typeof program>;
export type CardJson = z.infer<typeof card>;

const shapes = { entry: entryShape, index: indexShape, system: systemIndexShape };

export type SchemaName = keyof typeof shapes;
export const schemaNames = Object.keys(shapes) as SchemaName[];

/** Address of a published schema, absolute. */
export function schemaUrl(name: SchemaName, site: string): string {
  return new URL(`/schema/${name}.json`, site).href;
}

/**
 * JSON Schema (draft 2020-12) of one kind of public JSON.
 * @param site Origin of the site: `https://errdex.dev`.
 */
export function jsonSchema(name: SchemaName, site: string): Record<string, unknown> {
  return { ...z.toJSONSchema(shapes[name], { target: 'draft-2020-12' }), $id: schemaUrl(name, site) };
}
