/** From a text to what the box shows: one answer at once, better ones as more of the data arrives. */
import type { Match, Resolution, Survey } from '../resolve/index.ts';
import type { PageHits, PageOptions } from '../words/search.ts';
import { importAgain } from './import-again.ts';
import type { LogFile } from './log-file.ts';
import { codeOptions, comparedOptions, group, loggedOptions, pageOptions } from './options.ts';
import { questionFor } from './page-question.ts';
import { type Exact, exactly, loadResolver, type Resolver, type Systems } from './load-resolver.ts';

/** What the box shows. */
export interface Answer {
  /** Groups of options; left out while there is nothing new to show. */
  groups?: HTMLElement[];
  /** A sentence for everybody, and for screen readers. */
  status: string;
  /** Of the last answer: what could not be loaded, as it is named in a sentence. Left out while more is to come. */
  missing?: readonly string[];
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

/** What may be missing of an answer: without it, no code is matched. */
export const listOfCodes = 'the list of codes';

const list = new Intl.ListFormat('en');

/** The messages of these systems, as something that is missing. */
const messagesOf = (titles: readonly string[]): string[] => (titles.length === 0 ? [] : [`the messages of ${list.format(titles)}`]);

/** `Full-text search could not be loaded; codes still work.`; nothing when nothing is missing. */
export function missingNote(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const named = list.format(missing);
  const still = missing.includes(listOfCodes) ? '' : '; codes still work';
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} could not be loaded${still}.`;
}

/** Without it, codes are matched all the same. */
export const allPages = 'full-text search';
const partOfPages = 'a part of full-text search';

/** How long to wait before pages are searched. */
const pauseLeft = (started: number) => Math.max(0, pause - (performance.now() - started));

const withBlank = (sentence: string) => (sentence === '' ? '' : ` ${sentence}`);

/** The page that tells apart what was asked for, then matched codes: what the text is about, what stands within it, and what shares the code. */
function codeGroups({ matches, compared = [] }: Resolution, text: string, resolver: Resolver): HTMLElement[] {
  const outer = matches.filter(({ also }) => !also);
  const inner = matches.filter(({ also, kind }) => also && kind !== 'kin');
  const kin = matches.filter(({ kind }) => kind === 'kin');
  const options = (some: readonly Match[], most = mostCodes) => codeOptions(some.slice(0, most), text, resolver);
  return [
    ...group('Tells them apart', comparedOptions(compared, resolver)),
    ...group('Code', options(outer, outer.every(({ kind }) => kind === 'number') ? outer.length : mostCodes)),
    ...group('Also in this text', options(inner)),
    ...group('What other systems call it', options(kin)),
  ];
}

const countOptions = (groups: readonly HTMLElement[]) =>
  groups.reduce((sum, one) => sum + one.querySelectorAll('[role="option"]:not(.compared-option)').length, 0);

/** What a name or a code alone says, as it is shown until everything else is there. */
function exactGroups({ matches, titleOf }: Exact, text: string): HTMLElement[] {
  return group('Code', codeOptions(matches, text, { titleOf, causeOf: () => undefined }));
}

function isLog(text: string): boolean {
  let lines = 0;
  for (const _line of text.matchAll(/\S.*/g)) if ((lines += 1) === logLines) return true;
  return false;
}

/** As `full-text.ts`, whose script comes after the first code match. */
async function searchPages(text: string, options: PageOptions): Promise<PageHits> {
  return (await importAgain(() => import('./full-text.ts'), 'searchPages')).searchPages(text, options);
}

/** How the pages are searched for a question. */
export function pageOptionsFor(
  text: string,
  { words }: ReturnType<typeof questionFor>,
  systems: Systems,
  resolver: Pick<Resolver, 'namedIn' | 'pagesNamed'>,
): PageOptions {
  // Beside a code that is matched for sure only some words are searched, and no name among them is worth more.
  const named = words === undefined ? resolver.pagesNamed(text) : [];
  return { most: mostPages, systems, prefer: resolver.namedIn(text), named, words };
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
  const coming = loadResolver();
  coming.catch(() => undefined);
  const exact = await exactly(text, systems);
  if (stopped()) return;
  const first = exact ? exactGroups(exact, text) : [];
  if (exact) yield { groups: first, status: count(countOptions(first), 'code') };
  try {
    resolver = await coming;
  } catch {
    yield* withoutCodes(asked, started, first);
    return;
  }
  let answer = resolver.resolve(text, systems);
  let groups = codeGroups(answer, text, resolver);
  const only = onlyNote(resolver, systems);
  const log = isLog(text);
  if (!log || text.length > quickLog) yield { groups, status: count(countOptions(groups), 'code') };
  if (stopped()) return;

  const { more, failed } = log ? await resolver.completeAll() : await resolver.complete(text);
  if (stopped()) return;
  if (more) {
    answer = resolver.resolve(text, systems);
    groups = codeGroups(answer, text, resolver);
  }
  const { matches, cut } = answer;
  const missing = messagesOf(failed);
  const read = cut && !log ? ' The text is long; its beginning, its end and the lines that look like errors were read.' : '';
  if (log) {
    const survey = await resolver.survey(text, systems, asked.signal, () => undefined);
    if (survey === undefined) return;
    if (survey.errors.length > 1) {
      const records = `${count(survey.errors.length, 'error')} in ${count(survey.records, 'record')}.`;
      const status = `${records}${withBlank(missingNote(missing))}${only}`;
      yield { groups: logGroups('this text', survey, matches, text, resolver), status, missing };
      return;
    }
  }
  const codes = count(countOptions(groups), 'code');
  yield { groups, status: codes };

  await delay(pauseLeft(started));
  if (stopped()) return;
  try {
    const question = questionFor(text, matches);
    const options = pageOptionsFor(text, question, systems, resolver);
    const { hits, partly } = await searchPages(question.text, options);
    if (partly) missing.push(partOfPages);
    const status = `${codes}, ${count(hits.length, 'page')}.${read}${withBlank(missingNote(missing))}${only}`;
    yield { groups: [...groups, ...group('In the pages', pageOptions(hits))], status, missing };
  } catch {
    missing.push(allPages);
    yield { groups, status: `${codes}.${read}${withBlank(missingNote(missing))}${only}`, missing };
  }
}

/**
 * What there is to say while codes can't be matched: pages that hold the words.
 * @param first What a name or a code alone has said.
 */
async function* withoutCodes({ text, systems, signal }: Asked, started: number, first: readonly HTMLElement[]): AsyncGenerator<Answer> {
  await delay(pauseLeft(started));
  if (signal.aborted) return;
  try {
    const { hits, partly } = await searchPages(text, { most: mostPages, systems });
    const missing = [listOfCodes, ...(partly ? [partOfPages] : [])];
    const found = hits.length > 0 ? `${count(hits.length, 'page')}. ` : '';
    yield { groups: [...first, ...group('In the pages', pageOptions(hits))], status: `${found}${missingNote(missing)}`, missing };
  } catch {
    const missing = [listOfCodes, allPages];
    yield { groups: [...first], status: missingNote(missing), missing };
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
    const missing = [listOfCodes];
    yield { groups: [], status: missingNote(missing), missing };
    return;
  }
  const { failed } = await resolver.completeAll();
  if (asked.signal.aborted) return;
  yield { groups: [], status: `Reading ${file.name}…` };
  let told = performance.now();
  const survey = await resolver.survey(text, systems, asked.signal, (part) => {
    if (performance.now() - told < patience) return;
    told = performance.now();
    progress(`Reading ${file.name}: ${Math.round(part * 100)} %. Type to stop.`);
  });
  if (survey === undefined) return;
  const missing = messagesOf(failed);
  const found = survey.errors.length === 0 ? 'No error that Errdex knows' : count(survey.errors.length, 'error');
  const cut = survey.cut ? ' Only its beginning was read.' : '';
  yield {
    groups: logGroups(file.name, survey, [], text, resolver),
    status: `${found} in ${count(survey.records, 'record')} of ${file.name}.${cut}${withBlank(missingNote(missing))}${onlyNote(resolver, systems)}`,
    missing,
  };
}
