import { codeKey, type CompiledData, type CompiledEntry } from './compile.ts';
import type { Match } from './types.ts';

/**
 * Systems that share their codes have two pages for one status: the number 14 is UNAVAILABLE in gRPC and
 * UnavailableError in TensorFlow. The first match brings the other one along: always from the system that says so
 * (`kin`), and back to it only when the text names it.
 */
export function withKin(matches: readonly Match[], flat: string, data: CompiledData): Match[] {
  const [first] = matches;
  if (first?.code === undefined) return [...matches];
  const found = data.systems.flatMap(({ system }) => {
    if (system.kin === undefined) return [];
    if (first.system === system.id) return otherOf(system.kin.system, first.code, data, system.kin.reason);
    if (first.system !== system.kin.system) return [];
    const named = [system.id, ...system.words].some((word) => holdsWord(flat, word));
    return named ? otherOf(system.id, first.code, data, system.kin.reason) : [];
  });
  const fresh = found.filter(({ one }) => !matches.some(({ system, slug }) => system === one.entry.system && slug === one.entry.slug));
  return [
    ...matches,
    ...fresh.map(({ one: { entry, url }, reason }): Match => {
      const { system, slug, code, name } = entry;
      const score = Math.round(Math.min(first.score / 2, matches.at(-1)?.score ?? 1) * 1000) / 1000;
      const shared = code === undefined ? {} : { code };
      return { system, slug, ...shared, name, url, score, kind: 'kin', reason, start: first.start, end: first.end, also: true };
    }),
  ];
}

/** Whether a word stands in the text with neither a letter nor a digit beside it. */
function holdsWord(flat: string, word: string): boolean {
  if (word === '') return false;
  for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1)) {
    if (!/[a-z\d]/.test(flat.charAt(at - 1) + flat.charAt(at + word.length))) return true;
  }
  return false;
}

function otherOf(id: string, code: string | undefined, data: CompiledData, reason: string): { one: CompiledEntry; reason: string }[] {
  const system = data.systems.find((one) => one.system.id === id);
  const one = code === undefined ? undefined : system?.byCode.get(codeKey(code));
  return one === undefined ? [] : [{ one, reason }];
}
