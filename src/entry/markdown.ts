/** The Markdown twin of an entry's page, made to be pasted into a runbook. */
import { notShownFor } from './not-shown.ts';
import { absoluteLinks } from './absolute-links.ts';
import { type ApiClass, apiOf } from './api.ts';
import { blocksToMarkdown, type OutputContext, pageUrl, targetOf } from './json.ts';
import { fence } from './fence.ts';
import { anchor, type Program, programsFor } from './programs.ts';
import type { Entry, Item, Role } from './types.ts';
import { titleOf } from './spelling.ts';
import { leadTags } from './vocabulary.ts';
import { glance } from './words.ts';

/** A label before some Markdown; on a line of its own before what isn't a paragraph. */
function labelled(label: string, markdown: string): string {
  const block = /^\s*([-*+>|]|\d+[.)]\s|```|~~~)/.test(markdown);
  return `**${label}.**${block ? '\n\n' : ' '}${markdown}`;
}

const levelWords = {
  run: 'run',
  compiled: 'compiled, not run,',
  'type-checked': 'type-checked, not run,',
  parsed: 'parsed, not run,',
  'not-checked': 'not checked',
} as const;

function program({ file, label, language, region }: Program, page: string): string {
  const { record, output, name } = file;
  const versions = Object.entries(record?.versions ?? {}).map(([what, version]) => `${what} ${version}`);
  const how = [
    levelWords[record?.level ?? 'not-checked'],
    ...(record?.because === undefined ? [] : [`because it ${record.because},`]),
    ...(record ? [`on ${record.date}`] : []),
    ...(versions.length > 0 ? [`with ${versions.join(', ')}`] : []),
  ];
  const parts = [`${label}, [${name}](${new URL(`${name}.txt`, page).href}) (${how.join(' ')}):`];
  if (region) parts.push(fence(language.shiki, region.code));
  if (output?.trim())
    parts.push(`It printed${record?.exit === undefined ? '' : `, and ended with exit status ${record.exit}`}:`, fence('text', output));
  return parts.join('\n\n');
}

function apiReference(api: ApiClass | undefined): string[] {
  if (!api) return [];
  const { constructor, inherits, aliases, constant, attributes, bare, page, code, source } = api;
  const facts = [
    `- Inherits from \`${inherits}\``,
    ...(aliases.length > 0 ? [`- Aliases: ${aliases.map((alias) => `\`${alias}\``).join(', ')}`] : []),
    ...(constant ? [`- Constant: \`${constant.name}\`, ${constant.value}`] : []),
    ...(bare === undefined ? [] : [`- ${bare}`]),
    ...attributes.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`),
    `- [Upstream's page](${page}), [definition](${code}); facts as in [${source.title}](${source.url})`,
  ];
  return ['## API reference', `\`${constructor}\``, facts.join('\n')];
}

/** The recorded exchange, and what clients make of it. */
function exchange(programs: readonly Program[], page: string): string[] {
  const own = programs.filter(({ role }) => role === 'exchange');
  return own.length > 0 ? ['## On the wire', ...own.map((it) => program(it, page))] : [];
}

function httpReference({ http, alsoNamed, subcodes }: Entry): string[] {
  const parts: string[] = [];
  if (alsoNamed.length > 0) parts.push('## Other names', alsoNamed.map(({ name, by }) => `- ${name}: ${by}`).join('\n'));
  if (http) {
    const { again, fields } = http;
    parts.push('## Semantics', [`- ${again.idempotent}`, `- ${again.other}`].join('\n'));
    const rows = fields.map(({ name, in: side, need, missing }) => `- \`${name}\` (${side}, ${need}): ${missing}`);
    if (rows.length > 0) parts.push('## Fields', rows.join('\n'));
  }
  if (subcodes.length > 0)
    parts.push('## Finer codes', subcodes.map(({ code, by, meaning }) => `- ${code} (${by}): ${meaning}`).join('\n'));
  return parts;
}

/**
 * An entry as Markdown: facts, causes, fixes, anti-patterns, programs with what they printed, sources.
 * Links are absolute. Ends with a line break.
 */
export function toMarkdown(entry: Entry, { site, system, programs }: OutputContext): string {
  const page = pageUrl(site, entry);
  const cite = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => entry.sources.find((source) => source.id === id) ?? []);
    return found.length > 0 ? [`Source: ${found.map(({ title, url }) => `[${title}](${url})`).join('; ')}`] : [];
  };
  const item = (role: Role, one: Item, ...parts: string[]) => [
    `### ${one.title}`,
    `<${page}#${anchor(role, one.id)}>`,
    blocksToMarkdown(one.body),
    ...parts,
    ...programsFor(programs, role, one.id).map((it) => program(it, page)),
    ...notShownFor(entry, one.id).map((row) => labelled(`Not in ${row.labels}`, row.because)),
    ...cite(one.sources),
  ];
  const titles = (ids: readonly string[], items: readonly Item[]) =>
    ids.map((id) => items.find((one) => one.id === id)?.title ?? id).join('; ');
  const parts = [
    `# ${titleOf(entry)} (${system.title})`,
    entry.summary,
    [`- Page: <${page}>`, ...glance(entry, system).map(([label, value]) => `- ${label}: ${value}`)].join('\n'),
    entry.lead.markdown,
    ...leadTags.flatMap(({ key, title }) => (entry[key] ? [`## ${title}`, entry[key].markdown] : [])),
    ...exchange(programs, page),
    ...httpReference(entry),
    ...apiReference(apiOf(system, entry)),
    '## Causes',
    ...entry.causes.flatMap((cause) =>
      item(
        'cause',
        cause,
        labelled('Confirm', cause.confirm.markdown),
        ...(cause.elsewhere ? [labelled('Who can change it', cause.elsewhere)] : []),
      ),
    ),
    ...(entry.fixes.length > 0 ? ['## Fixes'] : []),
    ...entry.fixes.flatMap((fix) =>
      item(
        'fix',
        fix,
        labelled('For', titles(fix.for, entry.causes)),
        labelled('When', fix.when),
        labelled('Why', fix.why.markdown),
        labelled('Verify', fix.verify.markdown),
      ),
    ),
    ...(entry.antiPatterns.length > 0 ? ['## Anti-patterns'] : []),
    ...entry.antiPatterns.flatMap((one) => item('anti-pattern', one, labelled('Instead', titles([one.instead], entry.fixes)))),
  ];
  if (entry.confusables.length > 0) parts.push('## Not to be confused with');
  for (const { with: other, check, body, sources } of entry.confusables) {
    const target = targetOf(other, entry.system);
    parts.push(`**[${target.slug}](${pageUrl(site, target)})** ${check}`, blocksToMarkdown(body), ...cite(sources));
  }
  if (entry.onCall) {
    const { steps, alert, log, neverReveal, sources } = entry.onCall;
    parts.push('## On call', steps.markdown);
    if (alert) parts.push(labelled('Alert', alert.markdown));
    if (log) parts.push(labelled('Log', log.markdown));
    if (neverReveal) parts.push(labelled('Never reveal', neverReveal.markdown));
    parts.push(...cite(sources));
  }
  parts.push('## Sources', entry.sources.map(({ title, url, for: use }) => `- [${title}](${url}): ${use}`).join('\n'));
  return `${absoluteLinks(parts.filter((part) => part !== '').join('\n\n'), page)}\n`;
}
