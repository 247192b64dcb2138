import { codeKey, type CompiledData, type CompiledEntry } from './compile.ts';
import { oneOf } from './forms.ts';
import type { Match } from './types.ts';

/** With so many answers nobody is helped by what the first one is called elsewhere. */
const enough = 3;

/**
 * Systems that share their codes have two pages for one status: the number 14 is UNAVAILABLE in gRPC and
 * UnavailableError in TensorFlow. The first match brings the other one along: always from the system that says so
 * (`kin`), and back to it only when the text names it. Where there are few answers, so does what another system makes
 * of the code (`bridges`): somebody who asks for `unauthorized` may be after gRPC's UNAUTHENTICATED.
 */
export function withKin(matches: readonly Match[], flat: string, data: CompiledData): Match[] {
  const [first] = matches;
  if (first?.code === undefined) return [...matches];
  const shared = data.systems.flatMap(({ system }) => {
    if (system.kin === undefined) return [];
    if (first.system === system.id) return otherOf(system.kin.system, first.code, data, system.kin.reason);
    if (first.system !== system.kin.system) return [];
    const named = new RegExp(`(?<![a-z\\d])${oneOf([system.id, ...system.words, ...(system.about ?? [])])}(?![a-z\\d])`);
    return named.test(flat) ? otherOf(system.id, first.code, data, system.kin.reason) : [];
  });
  const known = new Set(matches.map(({ system, slug }) => `${system}/${slug}`));
  // Of a bare 14 every system that has it is there already.
  const told = first.kind === 'number' && first.code.length < 3 ? [] : bridged(first, data);
  const fresh = [...shared, ...told].filter(({ one: { entry } }) => {
    const id = `${entry.system}/${entry.slug}`;
    return !known.has(id) && known.add(id);
  });
  const room = Math.max(fresh.filter((one) => shared.includes(one)).length, enough - matches.length);
  return [
    ...matches,
    ...fresh.slice(0, room).map(({ one: { entry, url }, reason }): Match => {
      const { system, slug, code, name } = entry;
      const score = Math.round(Math.min(first.score / 2, matches.at(-1)?.score ?? 1) * 1000) / 1000;
      const shown = code === undefined ? {} : { code };
      return { system, slug, ...shown, name, url, score, kind: 'kin', reason, start: first.start, end: first.end, also: true };
    }),
  ];
}

/**
 * What other systems make of a code, table by table. The way back of the first table that has it counts as well (401 is
 * what UNAUTHENTICATED becomes); that of a later one says less than what is known by then.
 */
function bridged({ system, slug }: Match, data: CompiledData): { one: CompiledEntry; reason: string }[] {
  const find = (id: string, wanted: string) => data.entries.find(({ entry }) => entry.system === id && entry.slug === wanted);
  const called = ({ entry: { code = '', name } }: CompiledEntry) => `${code} ${name}`.trim();
  const found: { one: CompiledEntry; reason: string }[] = [];
  for (const { from, to, situation, edges } of data.bridges) {
    const forth = from === system && edges[slug] !== undefined ? [slug] : [];
    const back = to === system && found.length === 0 ? Object.keys(edges).filter((source) => edges[source] === slug) : [];
    for (const start of [...forth, ...back]) {
      const source = find(from, start);
      const target = find(to, edges[start] ?? '');
      if (source === undefined || target === undefined) continue;
      const one = from === system ? target : source;
      // OK is called OK anywhere.
      if (one.entry.party !== 'success') found.push({ one, reason: `${called(source)} becomes ${called(target)}: ${situation}.` });
    }
  }
  return found;
}

function otherOf(id: string, code: string | undefined, data: CompiledData, reason: string): { one: CompiledEntry; reason: string }[] {
  const system = data.systems.find((one) => one.system.id === id);
  const one = code === undefined ? undefined : system?.byCode.get(codeKey(code));
  return one === undefined ? [] : [{ one, reason }];
}
