import { compile, type CompiledData } from './compile.ts';
import { type LogRecord, records } from './records.ts';
import { resolve, type ResolveOptions } from './resolve.ts';
import { type Match, type ResolverData, severities, type Severity } from './types.ts';

const levels = ['none', 'warning', 'error', 'fatal'] as const;
/** How loud a record says that it is. */
export type LogLevel = (typeof levels)[number];

/** One error of a log, with all the records that are about it. */
export interface Surveyed {
  /** The match in the first record; its `start` and `end` are offsets in the whole log. */
  match: Match;
  /** Records that are about it. */
  count: number;
  /** The loudest of them. */
  level: LogLevel;
  /** Where the first one stands: number of its line, from 1, and its offsets. */
  first: LogRecord;
  /** Line of the last one. */
  lastLine: number;
}

/** Every error of a log. */
export interface Survey {
  /** Most severe first; see {@link bySeverity}. */
  errors: Surveyed[];
  /** Records that were read. */
  records: number;
  /** The log was longer than what is read. */
  cut: boolean;
}

/** UTF-16 units of a log that are read: about 20 MB of text. */
export const longestLog = 20_000_000;
/** A longer record says what it is about in its beginning. */
const longestRecord = 8_000;
/** Answers that are kept: logs say the same thing again and again. */
const mostKept = 5_000;

/** What differs between two records that say the same: times, numbers, ids. Not what may be a status, or Cloudflare's 1020. */
function shapeOf(record: string): string {
  return record
    .replace(/0x[\da-f]+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}/gi, '#')
    .replace(/(?<!\d)(?!1[012]\d\d(?!\d))\d{4,}|(?<!\d)(?:[06-8]\d\d|9(?!99)\d\d)(?!\d)/g, '#');
}

const fatal = /\b(?:FATAL|fatal|PANIC|panic|CRITICAL|critical|EMERG|emerg)\b|^F\d{4} | F \w+\//;
const error = /\b(?:ERROR|ERR|SEVERE|Traceback)\b|Exception\b|\b[Ll]evel["']?[=:] ?["']?err|\berror\b|^E\d{4} | E \w+\/|[a-z]Error\b/;
const warning = /\b(?:WARN|WARNING)\b|\b[Ll]evel["']?[=:] ?["']?warn|^W\d{4} | W \w+\//;

/** How loud the beginning of a record says that it is. */
export function levelOf(record: string): LogLevel {
  const head = record.slice(0, 400);
  if (fatal.test(head)) return 'fatal';
  if (warning.test(head.slice(0, 120))) return 'warning';
  return error.test(head) ? 'error' : 'none';
}

/**
 * Most severe first: by the level at which it was logged; then by who has to change something, a service before the
 * network before a caller, because one service that fails is behind many callers that complain; then by how often.
 */
export function bySeverity(severityOf: (match: Match) => Severity): (a: Surveyed, b: Surveyed) => number {
  return (a, b) =>
    levels.indexOf(b.level) - levels.indexOf(a.level) ||
    severities.indexOf(severityOf(b.match)) - severities.indexOf(severityOf(a.match)) ||
    b.count - a.count ||
    a.first.start - b.first.start;
}

/**
 * Reads a log record by record. A generator, so that a page can stay awake: it yields after each record how much of the
 * log has been read, from 0 to 1, and returns the survey.
 */
export function* surveySteps(text: string, given: ResolverData | CompiledData, options: ResolveOptions = {}): Generator<number, Survey> {
  const data = 'compiled' in given ? given : compile(given);
  const log = text.length > longestLog ? text.slice(0, longestLog) : text;
  const errors = new Map<string, Surveyed>();
  const known = new Map<string, Match | undefined>();
  const party = new Map<string, Severity>(data.entries.map(({ entry }) => [`${entry.system}/${entry.slug}`, entry.party ?? 'service']));
  const severityOf = ({ system, slug }: Match): Severity => party.get(`${system}/${slug}`) ?? 'service';
  let count = 0;
  for (const record of records(log)) {
    count += 1;
    const piece = log.slice(record.start, Math.min(record.end, record.start + longestRecord));
    const shape = shapeOf(piece);
    let match = known.get(shape);
    if (!known.has(shape)) {
      match = resolve(piece, data, options).matches[0];
      if (known.size < mostKept) known.set(shape, match);
    }
    // A word that happens to be a name, alone on a line, is no error of a log; nor is a call that went well.
    if (match !== undefined && severityOf(match) !== 'success' && !['fuzzy', 'number', 'name', 'constant'].includes(match.kind)) {
      // The same error with another cause is another one to mend.
      const key = `${match.system}/${match.slug}#${match.cause ?? ''}`;
      const level = levelOf(piece);
      const before = errors.get(key);
      if (before === undefined) {
        const moved = { ...match, start: match.start + record.start, end: match.end + record.start };
        errors.set(key, { match: moved, count: 1, level, first: record, lastLine: record.line });
      } else {
        before.count += 1;
        before.lastLine = record.line;
        if (levels.indexOf(level) > levels.indexOf(before.level)) before.level = level;
      }
    }
    yield record.end / log.length;
  }
  return { errors: [...errors.values()].sort(bySeverity(severityOf)), records: count, cut: log.length < text.length };
}

/** {@link surveySteps} in one go. */
export function survey(text: string, data: ResolverData | CompiledData, options: ResolveOptions = {}): Survey {
  const steps = surveySteps(text, data, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
