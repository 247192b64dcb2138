/** From a text to what the box shows: one answer at once, better ones as more of the data arrives. */
import type { Match, Survey } from '../resolve/index.ts';
import { searchPages } from './full-text.ts';
import type { LogFile } from './log-file.ts';
import { codeOptions, group, loggedOptions, pageOptions } from './options.ts';
import { loadResolver, type Resolver, type Systems } from './resolver.ts';

/** What the box shows. */
export interface Answer {
  /** Groups of options; left out while there is nothing new to show. */
  groups?: HTMLElement[];
  /** A sentence for everybody, and for screen readers. */
  status: string;
}

export interface Asked {
  text: string;
  systems: Systems;
  /** Aborted when something else is asked. */
  signal: AbortSignal;
}

/** Milliseconds after the last keystroke before pages are searched; codes are matched at once. */
const pause = 120;
/** Codes that are shown; of a bare number, all. */
const mostCodes = 6;
const mostPages = 5;
/** Longer texts are logs, of which only the line with the error is worth searching for words. */
const shortText = 200;
/** Words that are searched beside a code match, which says most of it already. */
const wordsBesideCode = 3;
/** From so many lines on, a text may be a log with several errors. */
const logLines = 4;
/** Up to here a survey takes no longer than a reader notices, and nothing else needs to be shown before it. */
const quickLog = 10_000;

const number = new Intl.NumberFormat('en');

/** `1 code`, `2 codes`. */
function count(many: number, noun: string): string {
  return `${number.format(many)} ${noun}${many === 1 ? '' : 's'}`;
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `Only gRPC is searched.`, when not all systems are. */
function onlyNote(resolver: Resolver, systems: Systems): string {
  const titles = systems?.map((id) => resolver.titleOf(id)) ?? [];
  if (titles.length === 0) return '';
  return ` Only ${titles.join(' and ')} ${titles.length === 1 ? 'is' : 'are'} searched.`;
}

function failedNote(failed: readonly string[]): string {
  return failed.length === 0 ? '' : ` The messages of ${failed.join(' and ')} could not be loaded; codes still work. Type again to retry.`;
}

/** Matched codes: what the text is about, what stands within it, and what shares the code. */
function codeGroups(matches: readonly Match[], text: string, resolver: Resolver): HTMLElement[] {
  const outer = matches.filter(({ also }) => !also);
  const inner = matches.filter(({ also, kind }) => also && kind !== 'kin');
  const kin = matches.filter(({ kind }) => kind === 'kin');
  const options = (some: readonly Match[], most = mostCodes) => codeOptions(some.slice(0, most), text, resolver);
  return [
    ...group('Code', options(outer, outer.every(({ kind }) => kind === 'number') ? outer.length : mostCodes)),
    ...group('Also in this text', options(inner)),
    ...group('The same code elsewhere', options(kin)),
  ];
}

const countOptions = (groups: readonly HTMLElement[]) =>
  groups.reduce((sum, one) => sum + one.querySelectorAll('[role="option"]').length, 0);

/** What to search for in pages: what the code match does not explain already. */
function wordsFor(text: string, first: Match | undefined): string {
  if (first === undefined) return text;
  const rest =
    text.length > shortText ? (text.slice(first.end).split('\n')[0] ?? '') : `${text.slice(0, first.start)} ${text.slice(first.end)}`;
  if (rest.trim().length > 3) return rest;
  // Somebody's own words say more than the name that they led to.
  return first.kind === 'message' || first.kind === 'fuzzy' ? text : first.name;
}

function isLog(text: string): boolean {
  let lines = 0;
  for (const _line of text.matchAll(/\S.*/g)) if ((lines += 1) === logLines) return true;
  return false;
}

type Told = (part: number) => void;

async function surveyed({ text, systems, signal }: Asked, resolver: Resolver, progress: Told): Promise<Survey | undefined> {
  const { surveyInSlices } = await import('./log-survey.ts');
  return signal.aborted ? undefined : surveyInSlices(text, resolver.compiled, systems, signal, progress);
}

/** The errors of a log, and what else was matched in it. */
function logGroups(name: string, survey: Survey, matches: readonly Match[], text: string, resolver: Resolver): HTMLElement[] {
  const listed = new Set(survey.errors.map(({ match }) => `${match.system}/${match.slug}`));
  const others = matches.filter(({ system, slug, kind }) => kind !== 'kin' && !listed.has(`${system}/${slug}`));
  return [
    ...group(`Errors in ${name}, most severe first`, loggedOptions(survey.errors, text, resolver)),
    ...group('Also in this text', codeOptions(others.slice(0, mostCodes), text, resolver)),
  ];
}

/**
 * Answers a text. Each answer replaces the one before; the last one is whole.
 * Ends early, without an error, when its signal is aborted.
 */
export async function* answersTo(asked: Asked): AsyncGenerator<Answer> {
  const { text, systems } = asked;
  // A function, because it changes while this one waits.
  const stopped = () => asked.signal.aborted;
  const started = performance.now();
  let resolver: Resolver;
  try {
    resolver = await loadResolver();
  } catch {
    yield { groups: [], status: 'The list of codes could not be loaded. Type again to retry.' };
    return;
  }
  let { matches, cut } = resolver.resolve(text, systems);
  let groups = codeGroups(matches, text, resolver);
  const only = onlyNote(resolver, systems);
  const log = isLog(text);
  if (!log || text.length > quickLog) yield { groups, status: count(countOptions(groups), 'code') };
  if (stopped()) return;

  const { more, failed } = log ? await resolver.completeAll() : await resolver.complete(text);
  if (stopped()) return;
  if (more) {
    ({ matches, cut } = resolver.resolve(text, systems));
    groups = codeGroups(matches, text, resolver);
  }
  const note = `${cut && !log ? ' The text is long; its beginning, its end and the lines that look like errors were read.' : ''}${failedNote(failed)}${only}`;
  if (log) {
    const survey = await surveyed(asked, resolver, () => undefined);
    if (survey === undefined) return;
    if (survey.errors.length > 1) {
      const records = `${count(survey.errors.length, 'error')} in ${count(survey.records, 'record')}.`;
      yield { groups: logGroups('this text', survey, matches, text, resolver), status: `${records}${note}` };
      return;
    }
  }
  const codes = count(countOptions(groups), 'code');
  yield { groups, status: codes + (failed.length > 0 ? `.${note}` : '') };

  await delay(Math.max(0, pause - (performance.now() - started)));
  if (stopped()) return;
  try {
    const words = matches.length > 0 ? { words: wordsBesideCode } : {};
    const hits = await searchPages(wordsFor(text, matches[0]), { most: mostPages, systems, ...words });
    yield { groups: [...groups, ...group('In the pages', pageOptions(hits))], status: `${codes}, ${count(hits.length, 'page')}.${note}` };
  } catch {
    yield { groups, status: `${codes}.${note} Full-text search could not be loaded; codes still work.` };
  }
}

/** Milliseconds after which everybody is told how far a long log has been read, again and again. */
const patience = 2000;

/** Answers a log file: every error in it. As {@link answersTo}; the progress goes to `progress`, as a sentence, every other second. */
export async function* answersToFile(file: LogFile, asked: Asked, progress: (status: string) => void): AsyncGenerator<Answer> {
  const { text, systems } = asked;
  let resolver: Resolver;
  try {
    resolver = await loadResolver();
  } catch {
    yield { groups: [], status: `The list of codes could not be loaded. Open ${file.name} again to retry.` };
    return;
  }
  const { failed } = await resolver.completeAll();
  if (asked.signal.aborted) return;
  yield { groups: [], status: `Reading ${file.name}…` };
  let told = performance.now();
  const survey = await surveyed(asked, resolver, (part) => {
    if (performance.now() - told < patience) return;
    told = performance.now();
    progress(`Reading ${file.name}: ${Math.round(part * 100)} %. Type to stop.`);
  });
  if (survey === undefined) return;
  const found = survey.errors.length === 0 ? 'No error that Errdex knows' : count(survey.errors.length, 'error');
  const cut = survey.cut ? ' Only its beginning was read.' : '';
  yield {
    groups: logGroups(file.name, survey, [], text, resolver),
    status: `${found} in ${count(survey.records, 'record')} of ${file.name}.${cut}${failedNote(failed)}${onlyNote(resolver, systems)}`,
  };
}
