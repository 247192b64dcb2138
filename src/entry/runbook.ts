/**
 * What a runbook or an alert takes from an entry: its alert rules with the link already in them, queries, the first
 * minutes as Markdown, and a card to embed. All of it is derived; an entry says it once.
 */
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { absoluteLinks } from './absolute-links.ts';
import { pageUrl } from './json.ts';
import { fillTemplate, titleOf } from './spelling.ts';
import type { Entry, System } from './types.ts';

const text = z.string().trim().min(1);

/** An alerting or a recording rule, as far as entries write them; Prometheus and Loki's ruler share the form. */
const ruleShape = z
  .strictObject({
    alert: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/, 'is no CamelCase name')
      .optional(),
    record: z.string().optional(),
    expr: text,
    for: z
      .string()
      .regex(/^\d+[smhd]$/, 'is no duration')
      .optional(),
    labels: z.record(z.string(), z.string()).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ alert, record }) => (alert === undefined) !== (record === undefined), 'is neither an alert nor a record');
export type AlertRule = z.output<typeof ruleShape>;

/** Who evaluates a rule: Prometheus, or Loki's ruler. */
export type Evaluator = 'prometheus' | 'loki';

/** A stream selector with a pipeline or a filter is LogQL; PromQL knows neither. */
export function evaluatorOf({ expr }: Pick<AlertRule, 'expr'>): Evaluator {
  return /\}\s*(?:\||!~|!=)/.test(expr) ? 'loki' : 'prometheus';
}

const fences = /^( *)```yaml\n([^]*?)^\1```/gm;

/** The rules in a fence: a list, a file of groups, or a single one. What is no rule (an alarm of another service) has none. */
function rulesIn(yaml: string): unknown[] {
  const data: unknown = parse(yaml);
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return [];
  if ('groups' in data && Array.isArray(data.groups)) {
    return data.groups.flatMap((group: { rules?: unknown[] }) => group.rules ?? []);
  }
  return 'expr' in data ? [data] : [];
}

/** By what they were read from: an entry's kit and both files of its system ask for the same ones. */
const known = new WeakMap<object, AlertRule[]>();

/**
 * The rules that an entry's `<Alert>` holds.
 *
 * @throws Error that names the entry and what is wrong with a rule.
 */
export function alertRules({ system, slug, onCall }: Pick<Entry, 'system' | 'slug' | 'onCall'>): AlertRule[] {
  if (!onCall) return [];
  const before = known.get(onCall);
  if (before) return before;
  const blocks = [...(onCall.alert?.markdown ?? '').matchAll(fences)].map(([, , yaml = '']) => yaml);
  const rules = blocks.flatMap((yaml) => {
    const read = z.array(ruleShape).safeParse(rulesIn(yaml));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new Error(`${system}/${slug}: <Alert> holds a rule that is none: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  });
  known.set(onCall, rules);
  return rules;
}

type Alerting = Pick<Entry, 'system' | 'slug' | 'code' | 'name' | 'onCall'>;

/** A rule whose annotations say what the matter is, and name the entry's page, which is what `runbook_url` is for. */
function linked(rule: AlertRule, entry: Alerting, site: string): AlertRule {
  if (rule.alert === undefined) return rule;
  return { ...rule, annotations: { summary: titleOf(entry), ...rule.annotations, runbook_url: pageUrl(site, entry) } };
}

const yamlOf = (value: unknown) => stringify(value, { lineWidth: 0, blockQuote: 'literal' });

/**
 * A file of rules with all alerts of some entries, a group an entry.
 *
 * @param site Address under which the site is published.
 * @returns YAML; the empty list of groups when no entry has a rule for the evaluator.
 */
export function rulesFile(entries: readonly Alerting[], evaluator: Evaluator, site: string): string {
  const groups = entries.flatMap((entry) => {
    const rules = alertRules(entry)
      .filter((rule) => evaluatorOf(rule) === evaluator)
      .map((rule) => linked(rule, entry, site));
    return rules.length > 0 ? [{ name: `errdex-${entry.system}-${entry.slug}`, rules }] : [];
  });
  return yamlOf({ groups });
}

export interface Query {
  title: string;
  language: 'promql' | 'logql';
  text: string;
  /** Where the metric's or the field's name is from. */
  source: string;
}

export interface Kit {
  /** The page that alerts link to. */
  url: string;
  /** A link with the label that the system's metrics carry; absent when they carry none. */
  template?: string | undefined;
  /** The entry's alert rules as YAML, `runbook_url` included; empty when it has none. */
  rules: string;
  queries: Query[];
  /** The first minutes as Markdown, with absolute links; empty when the entry has none. */
  steps: string;
  /** A picture of the code, and how it is embedded. */
  card: { url: string; markdown: string; html: string };
}

/** The parts of an entry that a runbook takes. */
export function kitOf(entry: Entry, system: Pick<System, 'id' | 'title' | 'suffix' | 'runbook'>, site: string): Kit {
  const url = pageUrl(site, entry);
  const title = `${system.title} ${titleOf(entry)}`;
  const { runbook } = system;
  const name = runbook?.names?.[entry.name] ?? entry.name;
  const unseen = entry.kind !== 'error' || (runbook?.unseen ?? []).includes(entry.code ?? entry.name);
  const queries = unseen
    ? []
    : (runbook?.queries ?? []).map((query) => ({ ...query, text: fillTemplate(query.text, { ...entry, name }, system).trimEnd() }));
  const steps = entry.onCall?.steps.markdown ?? '';
  const card = new URL('card.svg', url).href;
  return {
    url,
    ...(runbook?.label !== undefined && { template: `${new URL(`/${system.id}/`, site).href}{{ $labels.${runbook.label} }}` }),
    rules: alertRules(entry).length > 0 ? yamlOf(alertRules(entry).map((rule) => linked(rule, entry, site))) : '',
    queries,
    steps: steps === '' ? '' : `## ${title}: the first minutes\n\n${absoluteLinks(steps, url)}\n\nMore: <${url}>\n`,
    card: {
      url: card,
      markdown: `[![${title}](${card})](${url})`,
      html: `<a href="${url}"><img src="${card}" width="360" height="120" alt="${title.replaceAll('"', '&quot;')}"></a>`,
    },
  };
}
