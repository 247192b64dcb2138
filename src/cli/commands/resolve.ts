import { compile, longestLog, records, resolve as resolveText, type ResolveOptions, survey } from '../../resolve/index.ts';
import { batch, result } from '../batch.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { causeTitles, loadResolverData, systemsNamed } from '../load-resolver.ts';
import { type PrintOptions, printMatches, printSurvey } from '../print-matches.ts';

const help = `errdex resolve [text …] [--system id …] [--log | --no-log] [--json]
errdex resolve --batch [--system id …]

Names the entries that a text speaks about: a code, a constant, a message, a log.
The text is the arguments or, without them, standard input. Exit status 1 when
nothing matched. Links begin with $ERRDEX_SITE when that is set.

  --system  only entries of this system; may be given again
  --log     lists every error of a log, most severe first, with how often it stands
            there. Standard input of more than 10 records is read so by itself
  --no-log  takes standard input for one text, however long it is
  --json    an array of {"system", "slug", "url", "score", "reason", "cause"}; cause is
            there when the text tells it. With --log {"errors", "records", "cut"},
            each error with "count", "level", "line", "lastLine" besides.
            Without --log always for one text
  --batch   standard input is JSON Lines, {"id": …, "text": …}; each is answered,
            in the same order, with {"id": …, "results": […]}, the results as with
            --json, or {"id": …, "error": …} when it can't be read. A question about
            several codes has "compared" besides, the pages that tell them apart
            Exit status 1 when a line couldn't be read.
`;

/** Records of standard input from which on it is a log. */
const manyRecords = 10;

/** Standard input, up to a little more than what is read of a log. */
async function readAll(io: Io): Promise<string> {
  const all: string[] = [];
  let length = 0;
  for await (const lines of io.lines()) {
    for (const line of lines) length += line.length + 1;
    all.push(lines.join('\n'));
    if (length > longestLog + 1) break;
  }
  return all.join('\n');
}

interface Question {
  text: string;
  options: ResolveOptions;
  json: boolean;
  print: PrintOptions;
}

async function resolveOne({ text, options, json, print }: Question, io: Io): Promise<number> {
  const found = resolveText(text, print.data, options);
  if (json) await io.out(`${JSON.stringify(found.matches.map(result), null, 2)}\n`);
  else if (found.matches.length > 0) await io.out(printMatches(found, text, print));
  else io.err(`errdex resolve: no code found${elsewhere(text, options, print)}\n`);
  return found.matches.length > 0 ? 0 : 1;
}

/** What there would be in other systems than those that were asked for. */
function elsewhere(text: string, { systems }: ResolveOptions, { data }: PrintOptions): string {
  const [first] = systems === undefined ? [] : resolveText(text, data).matches;
  return first === undefined ? '' : ` in ${systems?.join(', ') ?? ''}; without --system: ${first.system}/${first.slug}`;
}

async function resolveLog({ text, options, json, print }: Question, io: Io): Promise<number> {
  const found = survey(text, print.data, options);
  if (json) {
    const errors = found.errors.map(({ match, count, level, first, lastLine }) => ({
      ...result(match),
      count,
      level,
      line: first.line,
      lastLine,
    }));
    await io.out(`${JSON.stringify({ errors, records: found.records, cut: found.cut }, null, 2)}\n`);
  } else if (found.errors.length > 0) await io.out(printSurvey(found, text, print));
  else io.err(`errdex resolve: no code found in ${found.records} records\n`);
  return found.errors.length > 0 ? 0 : 1;
}

export const resolve: Command = {
  name: 'resolve',
  summary: 'name the entries that a code, a message or a log speaks about',
  help,
  options: { system: 'list', log: 'boolean', 'no-log': 'boolean', json: 'boolean', batch: 'boolean' },
  async run({ words, flags, lists }, io) {
    if (flags.has('batch') && words.length > 0) throw new UsageError('--batch reads standard input and takes no text');
    const [one, other] = ['log', 'no-log', 'json'].filter((name) => flags.has(name));
    if (flags.has('batch') && one !== undefined) throw new UsageError(`--batch answers each line by itself; leave out --${one}`);
    if (one === 'log' && other === 'no-log') throw new UsageError('--log and --no-log exclude each other');

    const given = loadResolverData(io.root);
    const data = compile(given);
    const { system } = lists;
    const options: ResolveOptions = system === undefined ? {} : { systems: systemsNamed(system, data) };
    if (flags.has('batch')) return batch(io, data, options, given);
    const text = words.length > 0 ? words.join(' ') : await readAll(io);
    const json = flags.has('json');
    const site = (process.env['ERRDEX_SITE'] ?? '').replace(/\/$/, '');
    const print: PrintOptions = { data, causeTitle: causeTitles(io.root), site, width: io.width, colour: io.colour };
    const question: Question = { text, options, json, print };
    const log = flags.has('log') || (!json && !flags.has('no-log') && words.length === 0 && hasManyRecords(text));
    return log ? resolveLog(question, io) : resolveOne(question, io);
  },
};

function hasManyRecords(text: string): boolean {
  let count = 0;
  for (const _record of records(text)) {
    count += 1;
    if (count > manyRecords) return true;
  }
  return false;
}
