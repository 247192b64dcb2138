/** An entry for the terminal. */
import { relative } from 'node:path';
import { type Program, programsFor } from '../entry/programs.ts';
import type { Block, Item, Role, System } from '../entry/types.ts';
import { titleOf } from '../entry/spelling.ts';
import { leadTags } from '../entry/vocabulary.ts';
import { glance } from '../entry/words.ts';
import type { LoadedEntry } from '../library/index.ts';
import { wrap } from './wrap.ts';

interface Options {
  /** What the system is called, and who has to change something in it. */
  system: Pick<System, 'title' | 'parties'>;
  /** Columns of the terminal. */
  width: number;
  /** Folder that paths of programs are shown relative to. */
  cwd: string;
  colour: boolean;
}

const comfortable = 100;

/** @returns Text that ends with a line break; without escapes when `colour` is off. */
export function printEntry({ entry, programs }: LoadedEntry, { system, width: columns, cwd, colour }: Options): string {
  const width = Math.max(30, Math.min(columns, comfortable));
  const bold = (text: string) => (colour ? `\x1B[1m${text}\x1B[22m` : text);
  const dim = (text: string) => (colour ? `\x1B[2m${text}\x1B[22m` : text);
  const out: string[] = [];
  const say = (...lines: string[]) => out.push(...lines);
  const heading = (text: string) => say('', bold(text.toUpperCase()));
  const labelled = (label: string, markdown: string) => say('', `  ${dim(`${label}:`)}`, wrap(markdown, width, '  '));
  const body = (blocks: readonly Block[]) => {
    for (const { type, markdown } of blocks) say('', wrap(type === 'note' ? `Note: ${markdown}` : markdown, width, '  '));
  };
  const program = ({ file, label }: Program) => {
    const record = file.record;
    const how = record?.level === 'run' ? `run on ${record.date}, exit ${record.exit ?? '?'}` : (record?.level ?? 'not checked');
    say('', `  ${dim(`${label}: ${relative(cwd, file.path)} (${how})`)}`);
    if (file.output?.trim())
      say(
        ...file.output
          .trimEnd()
          .split(/\r?\n/)
          .map((line) => `    | ${line.replace(/\p{Cc}/gu, ' ')}`),
      );
  };
  const item = (role: Role, one: Item, mark: string) => {
    say('', bold(wrap(`${mark}${one.title}`, width)), dim(`#${role}-${one.id}`));
    body(one.body);
  };
  const proofs = (role: Role, id: string) => programsFor(programs, role, id).forEach(program);

  say(bold(`${system.title} ${titleOf(entry)}`), wrap(entry.summary, width), '');
  for (const [label, value] of glance(entry, system)) say(wrap(`${label}: ${value}`, width));
  say('', wrap(entry.lead.markdown, width));
  for (const { key, title } of leadTags) {
    if (!entry[key]) continue;
    heading(title);
    say(wrap(entry[key].markdown, width));
  }
  const exchange = programs.filter(({ role }) => role === 'exchange');
  if (exchange.length > 0) {
    heading('On the wire');
    exchange.forEach(program);
  }
  if (entry.subcodes.length > 0) heading('Finer codes');
  for (const { code, by, meaning } of entry.subcodes) say(wrap(`- ${code} (${by}): ${meaning}`, width));
  heading('Causes');
  entry.causes.forEach((cause, i) => {
    item('cause', cause, `${i + 1}. `);
    labelled('Confirm', cause.confirm.markdown);
    if (cause.elsewhere) labelled('Who can change it', cause.elsewhere);
    proofs('cause', cause.id);
  });
  if (entry.fixes.length > 0) heading('Fixes');
  for (const fix of entry.fixes) {
    item('fix', fix, '');
    labelled('When', fix.when);
    labelled('Why', fix.why.markdown);
    labelled('Verify', fix.verify.markdown);
    proofs('fix', fix.id);
  }
  if (entry.antiPatterns.length > 0) heading('Anti-patterns');
  for (const one of entry.antiPatterns) {
    item('anti-pattern', one, '');
    const fix = entry.fixes.find(({ id }) => id === one.instead);
    labelled('Instead', fix?.title ?? one.instead);
    proofs('anti-pattern', one.id);
  }
  if (entry.confusables.length > 0) heading('Not to be confused with');
  for (const { with: other, check, body: text } of entry.confusables) {
    say('', bold(other), wrap(check, width, '  '));
    body(text);
  }
  if (entry.onCall) {
    heading('On call');
    say(wrap(entry.onCall.steps.markdown, width));
    const { alert, log, neverReveal } = entry.onCall;
    for (const [label, prose] of [
      ['Alert', alert],
      ['Log', log],
      ['Never reveal', neverReveal],
    ] as const) {
      if (prose) labelled(label, prose.markdown);
    }
  }
  heading('Sources');
  for (const { title: name, url } of entry.sources) say(wrap(`- ${name}`, width), `  ${url}`);
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
