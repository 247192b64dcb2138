/** `errdex resolve --batch`: JSON Lines in, JSON Lines out. */
import { type CompiledData, type Match, resolve, type ResolveOptions } from '../resolve/index.ts';
import type { Io } from './command.ts';

/** What scripts are told of a match. `cause` is the id of the cause that the text tells. */
export function result({ system, slug, url, score, reason, cause }: Match): Record<string, unknown> {
  return { system, slug, url, score, reason, ...(cause !== undefined && { cause }) };
}

interface Reply {
  id: unknown;
  results?: unknown;
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
  return { id, results: resolve(text, data, options).matches.map(result) };
}

/** Lines that are answered before what was answered is written. */
const most = 200;

/**
 * Answers each line, in order. What a chunk of the input brings is written together, as soon as it is answered.
 * @returns The exit status: 1 when a line couldn't be read.
 */
export async function batch(io: Io, data: CompiledData, options: ResolveOptions): Promise<number> {
  let status = 0;
  for await (const lines of io.lines()) {
    let replies: string[] = [];
    for (const line of lines) {
      if (line.trim() === '') continue;
      const reply = answer(line, data, options);
      if (reply.error !== undefined) status = 1;
      replies.push(JSON.stringify(reply));
      if (replies.length < most) continue;
      await io.out(`${replies.join('\n')}\n`);
      replies = [];
    }
    if (replies.length > 0) await io.out(`${replies.join('\n')}\n`);
  }
  return status;
}
