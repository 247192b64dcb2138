/** What runtimes print for a code: recorded lines first, then documented ones. */
import type { StoredEntry, LookView } from './types.ts';

/** The part of a text in which the resolver saw a code. */
export type Locate = (text: string) => { system: string; slug: string; start: number; end: number } | undefined;

/** The whole lines around a span, without surrounding blank space. */
function linesAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to).trim();
}

/** One recorded text a cause and language, the same text once; then what the entry documents. */
export function looksOf({ entry, programs }: StoredEntry, locate: Locate): LookView[] {
  const seen = new Set<string>();
  const recorded = programs.flatMap((program): LookView[] => {
    const cause = entry.causes.find(({ id }) => program.role === 'cause' && id === program.item);
    if (!cause || program.output === undefined) return [];
    const hit = locate(program.output);
    if (!hit || hit.system !== entry.system || hit.slug !== entry.slug) return [];
    const text = linesAround(program.output, hit.start, hit.end);
    if (seen.has(text)) return [];
    seen.add(text);
    const library = Object.entries(program.versions).find(([name]) => name.includes('grpc')) ?? [];
    return [
      {
        runtime: program.language.label,
        library: library.join(' '),
        text,
        recorded: { title: cause.title, anchor: `#cause-${cause.id}` },
      },
    ];
  });
  const documented = entry.looks.map(({ runtime, library, text, source }): LookView => ({
    runtime,
    library,
    text,
    source: entry.sources.find(({ id }) => id === source),
  }));
  return [...recorded.slice(0, 1), ...documented, ...recorded.slice(1)];
}
