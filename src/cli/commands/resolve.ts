import { readLibrary, resolverOf } from '../../library/index.ts';
import type { Match } from '../../resolve/index.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { table } from '../table.ts';

const help = `errdex resolve [text …] [--json]
errdex resolve --batch

Names the entries that a text speaks about: a code, a constant, a message, a log.
The text is the arguments or, without them, standard input. Exit status 1 when
nothing matched.

  --json    the matches as a JSON array
  --batch   standard input is JSON Lines, {"id": …, "text": …}; each is answered,
            in the same order, with {"id": …, "results": [{"system", "slug", "url",
            "score", "reason"}]}, or {"id": …, "error": …} when it can't be read.
            Exit status 1 when a line couldn't be read.
`;

/** What is read of standard input, in UTF-16 units; the resolver looks at less. */
const most = 8_000_000;

type Resolve = (text: string) => Match[];

function load(root: string): Resolve {
  try {
    return resolverOf(root, readLibrary(root));
  } catch (error) {
    throw new UsageError(
      `the content can't be used; run \`npx errdex lint\`. ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  }
}

const result = ({ system, slug, url, score, reason }: Match) => ({ system, slug, url, score, reason });

async function readAll(io: Io): Promise<string> {
  const lines: string[] = [];
  let length = 0;
  for await (const line of io.lines()) {
    lines.push(line);
    length += line.length + 1;
    if (length > most) break;
  }
  return lines.join('\n');
}

/** The answer to one line of a batch. */
function answer(line: string, resolve: Resolve): { id: unknown; results?: unknown; error?: string } {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is no JSON; expected {"id": …, "text": "…"}' };
  }
  const { id = null, text } = request !== null && typeof request === 'object' ? (request as { id?: unknown; text?: unknown }) : {};
  if (typeof text !== 'string') return { id, error: 'text is no string; expected {"id": …, "text": "…"}' };
  return { id, results: resolve(text).map(result) };
}

async function batch(io: Io, resolve: Resolve): Promise<number> {
  let status = 0;
  for await (const line of io.lines()) {
    if (line.trim() === '') continue;
    const reply = answer(line, resolve);
    if (reply.error !== undefined) status = 1;
    await io.out(`${JSON.stringify(reply)}\n`);
  }
  return status;
}

export const resolve: Command = {
  name: 'resolve',
  summary: 'name the entries that a code, a message or a log speaks about',
  help,
  options: { json: 'boolean', batch: 'boolean' },
  async run({ words, flags }, io) {
    const find = load(io.root);
    if (flags.has('batch')) {
      if (words.length > 0) throw new UsageError('--batch reads standard input and takes no text');
      return batch(io, find);
    }
    const text = words.length > 0 ? words.join(' ') : await readAll(io);
    const matches = find(text);
    if (flags.has('json')) {
      await io.out(`${JSON.stringify(matches.map(result), null, 2)}\n`);
    } else if (matches.length === 0) {
      io.err('errdex resolve: no code found\n');
    } else {
      const rows = matches.map(({ score, system, slug, code, name, reason }) => [
        score.toFixed(2),
        `${system}/${slug}`,
        `${code} ${name}`,
        reason,
      ]);
      await io.out(table(['score', 'entry', 'code', 'reason'], rows));
    }
    return matches.length > 0 ? 0 : 1;
  },
};
