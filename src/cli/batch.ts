/** `errdex resolve --batch`: JSON Lines in, JSON Lines out. */
import { type CompiledData, type Match, resolve, type ResolveOptions, type ResolverData } from '../resolve/index.ts';
import type { Io } from './command.ts';
import { Helpers } from './helpers.ts';

/** What scripts are told of a match. `cause` is the id of the cause that the text tells. */
export function result({ system, slug, url, score, reason, cause }: Match): Record<string, unknown> {
  return { system, slug, url, score, reason, ...(cause !== undefined && { cause }) };
}

interface Reply {
  id: unknown;
  results?: unknown;
  /** Pages that tell apart the codes of a question. */
  compared?: unknown;
  error?: string;
}

/** The answer to one line. */
function answer(line: string, data: CompiledData, options: ResolveOptions): Reply {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is no JSON; expected {"id": …, "text": "…"}' };
  }
  const { id = null, text } = request !== null && typeof request === 'object' ? (request as { id?: unknown; text?: unknown }) : {};
  if (typeof text !== 'string') return { id, error: 'text is no string; expected {"id": …, "text": "…"}' };
  const { matches, compared } = resolve(text, data, options);
  return { id, results: matches.map(result), ...(compared && { compared: compared.map(({ title, url }) => ({ title, url })) }) };
}

/** The replies to some lines, as they are written. */
export interface Answered {
  text: string;
  /** A line couldn't be read. */
  failed: boolean;
}

/** Answers lines; blank ones have no reply. */
export function answerLines(lines: readonly string[], data: CompiledData, options: ResolveOptions): Answered {
  let failed = false;
  const replies = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const reply = answer(line, data, options);
      failed ||= reply.error !== undefined;
      return `${JSON.stringify(reply)}\n`;
    });
  return { text: replies.join(''), failed };
}

/** Lines that are answered before what was answered is written. */
const most = 200;
/** Fewer lines are answered before a helper has started. */
const many = 1_000;
/** Chunks that are under way at once. */
const mostUnderWay = 16;

/**
 * Answers each line, in order. What a chunk of the input brings is written together, as soon as it is answered. Of many
 * lines helpers in other threads answer some.
 * @param given What `data` was compiled from, for the helpers; without it there are none.
 * @returns The exit status: 1 when a line couldn't be read.
 */
export async function batch(io: Io, data: CompiledData, options: ResolveOptions, given?: ResolverData): Promise<number> {
  let status = 0;
  let count = 0;
  let helpers: Helpers | undefined;
  const underWay: (Answered | Promise<Answered>)[] = [];
  const write = async (left: number): Promise<void> => {
    while (underWay.length > left) {
      const { text, failed } = (await underWay.shift()) ?? { text: '', failed: false };
      if (failed) status = 1;
      if (text !== '') await io.out(text);
    }
  };
  try {
    for await (const lines of io.lines()) {
      for (let at = 0; at < lines.length; at += most) {
        const chunk = lines.slice(at, at + most);
        count += chunk.length;
        if (count > many && given) helpers ??= new Helpers(given, options);
        underWay.push(helpers?.take(chunk) ?? answerLines(chunk, data, options));
        // The helpers' answers come in between.
        if (helpers) await new Promise((go) => setImmediate(go));
        await write(helpers ? mostUnderWay : 0);
      }
    }
    await write(0);
  } finally {
    await helpers?.end();
  }
  return status;
}
