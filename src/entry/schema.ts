/** The frontmatter of an entry, as a schema. `CONTRIBUTING.md` says what each key means. */
import { z } from 'zod';
import { apiShape } from './api.ts';
import { httpRelations, httpShape } from './http.ts';
import { asked, type Facts, kinds, origins, parties, statuses, verdicts } from './types.ts';

const text = z.string().trim().min(1);

const retry = z.strictObject({ verdict: z.enum(verdicts), reason: text, source: text });
const look = z.strictObject({ runtime: text, library: text, text, source: text });
const message = z.strictObject({ text, cause: text.optional(), source: text });
const otherName = z.strictObject({ name: text, by: text, source: text });
const subcode = z.strictObject({ code: text, by: text, meaning: text, source: text });
const notShown = z.strictObject({
  item: text,
  languages: z.array(text).min(1, 'needs at least one language'),
  because: text.regex(/\.$/, 'ends with a full stop'),
  source: text,
});
const source = z.strictObject({ id: text, title: text, url: text, for: text });

/** Each key of the frontmatter, on its own, so that one bad key doesn't hide what the others say. */
export const factShapes = {
  code: text.optional(),
  name: text,
  summary: text,
  kind: z.enum(kinds),
  changes: z.array(z.enum(parties)).default([]),
  origin: z.enum(origins),
  retry,
  status: z.enum(statuses),
  statusNote: text.optional(),
  looks: z.array(look).default([]),
  messages: z.array(message).default([]),
  alsoNamed: z.array(otherName).default([]),
  subcodes: z.array(subcode).default([]),
  notShown: z.array(notShown).default([]),
  http: httpShape.optional(),
  sources: z.array(source),
};

interface Relation {
  path: string[];
  message: string;
}

/** What must hold between keys: for each relation that doesn't, where and why. */
export function relations(facts: Partial<Facts>): Relation[] {
  const { status, statusNote, kind, retry: verdict, changes, http } = facts;
  const found: Relation[] = http ? httpRelations(http) : [];
  if (status !== undefined && status !== 'current' && statusNote === undefined) {
    found.push({ path: ['status'], message: `"${status}" needs a statusNote: since when, and what instead.` });
  }
  if (kind !== undefined && verdict !== undefined && (kind === 'success') !== (verdict.verdict === 'not-an-error')) {
    const expected = kind === 'success' ? 'is "not-an-error" for kind "success"' : 'can\'t be "not-an-error" for kind "error"';
    found.push({ path: ['retry', 'verdict'], message: `retry.verdict is "${verdict.verdict}" but ${expected}; change one of the two.` });
  }
  if (kind === 'error' && changes?.length === 0) {
    found.push({
      path: ['changes'],
      message: 'changes is missing or empty; name who has to change something: caller, service or network.',
    });
  }
  if (changes && new Set(changes).size < changes.length) {
    found.push({ path: ['changes'], message: 'changes names somebody twice; keep each once, likeliest first.' });
  }
  return found;
}

const spellingShape = z.strictObject({
  language: text,
  library: text.optional(),
  template: text.optional(),
  // Empty: the language has no word for this code.
  exceptions: z.record(z.string(), z.string()).optional(),
  codes: z.record(z.string(), z.string()).optional(),
  registered: z.boolean().optional(),
  source: text,
});
const spelling = spellingShape.refine(({ template, codes }) => (template === undefined) !== (codes === undefined), {
  error: 'a spelling has either a template or codes',
});

const query = z.strictObject({ title: text, language: z.enum(['promql', 'logql']), text: z.string().min(1), source: text });
const runbook = z.strictObject({
  label: text.optional(),
  names: z.record(z.string(), z.string()).optional(),
  unseen: z.array(text).default([]),
  queries: z.array(query).default([]),
});

const party = z.strictObject({ short: text, title: text, hint: text });

/** The content of `system.yaml`. */
export const systemShapes = {
  id: text,
  title: text,
  noun: text,
  summary: text,
  words: z.array(text).min(1, 'needs at least one word that names the system in a query'),
  slug: z.enum(['name', 'code']),
  about: z.array(text).optional(),
  suffix: text.optional(),
  kin: z.strictObject({ system: text, reason: text }).optional(),
  carries: z.array(text).optional(),
  parties: z.strictObject({ caller: party, service: party, network: party }).optional(),
  codeless: z.array(text).default([]),
  classes: z.array(z.strictObject({ prefix: text, title: text, hint: text })).default([]),
  asks: z.array(z.enum(asked)).default([]),
  checks: z.record(z.string(), z.string()).default({}),
  runtimes: z.record(z.string(), z.string()).default({}),
  registry: z.strictObject({ name: text, url: text }),
  source: text,
  api: apiShape.optional(),
  runbook: runbook.optional(),
  spellings: z.array(spelling).default([]),
};
