/** Answers of the resolver for the terminal. */
import { titleOf } from '../entry/spelling.ts';
import type { CompiledData, Match, Resolution, Survey, Surveyed } from '../resolve/index.ts';
import { wrap } from './wrap.ts';

export interface PrintOptions {
  data: CompiledData;
  /** Title of the cause that a match tells. */
  causeTitle(match: Match): string | undefined;
  /** Address of the site; links are paths without one. */
  site: string;
  width: number;
  colour: boolean;
}

const comfortable = 100;
/** Characters of a line that are shown before a match. */
const lead = 30;

/** Text that was pasted: no line break and no escape of it may reach the terminal. Keeps the length. */
const plain = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');

function systemTitle(id: string, { systems }: CompiledData): string {
  return systems.find(({ system }) => system.id === id)?.system.title ?? id;
}

/** The line that a match begins in, and a mark under the match; nothing when the match is the whole text. */
function excerpt(text: string, { start, end }: Match, width: number, indent: string): string[] {
  if (text.trim() === text.slice(start, end).trim()) return [];
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', start);
  const from = Math.max(line, start - lead);
  const room = width - indent.length - 2;
  const to = Math.min(stop === -1 ? text.length : stop, from + room);
  const before = from > line ? '…' : '';
  const shown = `${before}${plain(text.slice(from, to))}${to < (stop === -1 ? text.length : stop) ? '…' : ''}`;
  const mark = ' '.repeat(before.length + start - from) + '^'.repeat(Math.max(1, Math.min(end, to) - start));
  return [`${indent}${shown.trimEnd()}`, `${indent}${mark}`];
}

function facts(match: Match, head: string, text: string, options: PrintOptions): string[] {
  const { data, causeTitle, site, colour } = options;
  const width = Math.max(30, Math.min(options.width, comfortable));
  const bold = (words: string) => (colour ? `\x1B[1m${words}\x1B[22m` : words);
  const { system, url, cause, causeText, reason } = match;
  const told = (label: string, words: string) => wrap(`${label}${plain(words)}`, width, '  ');
  return [
    `${head}${bold(`${systemTitle(system, data)} ${titleOf(match)}`)}  ${site}${url}`,
    // The entry of a related system is not what the text says.
    ...(match.kind === 'kin' ? [] : excerpt(text, match, width, '  ')),
    told('Why: ', reason),
    ...(cause === undefined ? [] : [told('Cause: ', causeTitle(match) ?? cause), `  ${site}${url}#cause-${cause}`]),
    ...(causeText === undefined || reason.includes(causeText) ? [] : [told('', `because the text holds “${causeText}”.`)]),
  ];
}

/** The answers to one text: the page that tells apart what it asks for, what it is about, then inner codes, then entries of systems with the same codes. */
export function printMatches({ matches, compared = [], cut }: Resolution, text: string, options: PrintOptions): string {
  const groups = [
    { heading: '', of: matches.filter(({ also }) => !also) },
    { heading: 'Also in this text', of: matches.filter(({ also, kind }) => also && kind !== 'kin') },
    { heading: 'What other systems call it', of: matches.filter(({ kind }) => kind === 'kin') },
  ];
  const parts = groups
    .filter(({ of }) => of.length > 0)
    .map(({ heading, of }) => [
      ...(heading === '' ? [] : [`${heading}:\n`]),
      of.map((match) => facts(match, '', text, options).join('\n')).join('\n\n'),
    ]);
  const note = cut
    ? 'The text is long; its beginning, its end and the lines that look like errors were read. --log reads all of it.\n'
    : '';
  const apart = compared.map(({ title, url }) => `Tells them apart: ${title}  ${options.site}${url}\n`).join('');
  return `${apart === '' ? '' : `${apart}\n`}${parts.map((part) => part.join('\n')).join('\n\n')}\n${note === '' ? '' : `\n${note}`}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function where({ count, first, lastLine }: Surveyed): string {
  return count === 1 ? `line ${first.line}` : `${count} times, lines ${first.line} to ${lastLine}`;
}

/** Every error of a log, with how often it stands there, how loud it is, and the place where it stands first. */
export function printSurvey({ errors, records, cut }: Survey, text: string, options: PrintOptions): string {
  const head = `${counted(errors.length, 'error')} in ${counted(records, 'record')}${errors.length > 1 ? ', most severe first' : ''}`;
  const parts = errors.map((one) => {
    const level = one.level === 'none' ? '' : `${one.level.toUpperCase()}, `;
    const [title = '', ...rest] = facts(one.match, '', text, options);
    return [title, `  ${level}${where(one)}`, ...rest].join('\n');
  });
  return `${[`${head}.`, ...parts].join('\n\n')}\n${cut ? '\nThe log is longer than what was read; give the rest apart.\n' : ''}`;
}
