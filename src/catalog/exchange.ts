/** The recorded exchange of a status, taken apart for the page: the bytes on the wire, and what each client makes of them. */
import type { ProgramView } from './types.ts';

/** What one client does with the response. */
export interface ClientView {
  client: string;
  text: string;
}

export interface ExchangeView {
  /** Lines that begin with `> ` or `< `, as the harness printed them. */
  wire: string;
  clients: ClientView[];
  /** The programs that it comes from, for the record below. */
  programs: ProgramView[];
}

const wireLine = /^[<>](?: |$)/;
const clientLine = /^([\w.+/ -]{2,30}): (.+)$/;

/**
 * @param programs All programs of an entry.
 * @returns `undefined` when none of them is a recorded exchange.
 */
export function exchangeOf(programs: readonly ProgramView[]): ExchangeView | undefined {
  const own = programs.filter(({ role, output }) => role === 'exchange' && output !== undefined);
  if (own.length === 0) return undefined;
  const wire: string[] = [];
  const clients: ClientView[] = [];
  for (const line of own.flatMap(({ output = '' }) => output.trimEnd().split('\n'))) {
    if (wireLine.test(line)) {
      wire.push(line);
      continue;
    }
    const [, client, text] = clientLine.exec(line) ?? [];
    if (client !== undefined && text !== undefined) {
      clients.push({ client, text });
      continue;
    }
    // A text of several lines goes on; a line before any client belongs to the exchange.
    const last = clients.at(-1);
    if (last) last.text += `\n${line}`;
    else wire.push(line);
  }
  return {
    wire: wire.join('\n').trim(),
    clients: clients.map(({ client, text }) => ({ client, text: text.trim() })),
    programs: own,
  };
}
