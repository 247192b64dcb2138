/** What runtimes print for a code: recorded lines by situation, and documented ones. */
import type { StoredEntry, LookView } from './types.ts';

/** The part of a text in which the resolver saw a code. */
export interface Located {
  system: string;
  slug: string;
  start: number;
  end: number;
}

/** Asks the resolver. */
export type Locate = (text: string) => Located | undefined;

/** In Python's errors, what follows the line of the code: grpcio prints the text on a line of its own. */
const details = /\n\s*details = [^\n]*/y;

/** The whole lines around a span, without surrounding blank space. */
function linesAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  details.lastIndex = to;
  const below = details.exec(text)?.[0].trim();
  return [text.slice(from, to).trim(), ...(below === undefined ? [] : [below])].join('\n');
}

/** How many texts an entry's page shows before the reader asks for more. */
export const looksShown = 4;

/** The library that raised the error: what a program has beside its language. Connect's programs ask a server of grpc-js. */
function libraryOf(versions: Record<string, string>): [string, string] | [] {
  const connect = versions['@connectrpc/connect'];
  if (connect !== undefined) return ['@connectrpc/connect', connect];
  return Object.entries(versions).find(([name]) => name.includes('grpc')) ?? [];
}

type Recorded = LookView & { recorded: { title: string; anchor: string } };

/** The recorded texts, cause by cause; a runtime's text once, where it came first. */
function recordedOf({ entry, programs }: StoredEntry, locate: Locate): Recorded[][] {
  const seen = new Set<string>();
  const textOf = (program: StoredEntry['programs'][number]): string | undefined => {
    const hit = program.output === undefined ? undefined : locate(program.output);
    if (!hit || program.output === undefined || hit.system !== entry.system || hit.slug !== entry.slug) return undefined;
    return linesAround(program.output, hit.start, hit.end);
  };
  return entry.causes.map(({ id, title }) =>
    programs.flatMap((program): Recorded[] => {
      if (program.role !== 'cause' || program.item !== id) return [];
      const text = textOf(program);
      const runtime = program.language.label;
      if (text === undefined || seen.has(`${runtime}\n${text}`)) return [];
      seen.add(`${runtime}\n${text}`);
      const library = libraryOf(program.versions);
      return [{ runtime, library: library.join(' '), text, recorded: { title, anchor: `#cause-${id}` } }];
    }),
  );
}

/**
 * Recorded texts, situation by situation, so that the same one stands side by side in all runtimes: first the situation
 * that most runtimes have shown (of several the likeliest), then what the entry documents of runtimes that it lacks, then
 * the other situations, and at last what is documented of runtimes that have been recorded.
 */
export function looksOf(item: StoredEntry, locate: Locate): LookView[] {
  const { entry } = item;
  const situations = recordedOf(item, locate);
  const most = Math.max(0, ...situations.map(({ length }) => length));
  const lead = situations.find(({ length }) => length === most) ?? [];
  const known = new Set(lead.map(({ runtime }) => runtime));
  const documented = entry.looks.map(({ runtime, library, text, source }): LookView => ({
    runtime,
    library,
    text,
    source: entry.sources.find(({ id }) => id === source),
  }));
  return [
    ...lead,
    ...documented.filter(({ runtime }) => !known.has(runtime)),
    ...situations.filter((one) => one !== lead).flat(),
    ...documented.filter(({ runtime }) => known.has(runtime)),
  ];
}
