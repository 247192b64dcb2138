import type { Clean } from './clean.ts';
import { codeKey, type CompiledData, type CompiledEntry, type CompiledShape } from './compile.ts';
import type { Hit } from './hits.ts';
import { withLiterals } from './literals.ts';
import { fold } from './styles.ts';

/** Matches of one shape that are looked at; the first ones are the outermost. */
const most = 24;
/** Up to here a text is so short that a quiet name in it is what it is about, whatever else stands there. */
const short = 40;
/** Up to here a text is one record, in which a name may count that counts only when it is alone. */
const oneRecord = 600;
/** How far from a match a word may stand that the shape wants near, in characters. */
const reach = 160;
/** Longer matches are marked at the name or code only. */
const longest = 100;

/**
 * Everything in the text that has the format of an error, or of a constant, of any system. OK, in the trailers of a
 * call, is what a text is about only when it is alone there: among a hundred good calls it is about the one that failed.
 */
export function findShapes(clean: Clean, data: CompiledData): Hit[] {
  const hits: Hit[] = [];
  const alone: Hit[] = [];
  withLiterals(clean.flat, (holds) => {
    for (const system of data.systems) {
      for (const shape of system.shapes) if (shape.needs?.some(holds) ?? true) runShape(shape, clean, hits, alone);
    }
  });
  return hits.length === 0 && clean.text.length <= oneRecord ? alone : hits;
}

function runShape(compiled: CompiledShape, clean: Clean, hits: Hit[], alone: Hit[]): void {
  const { shape, regex } = compiled;
  regex.lastIndex = 0;
  for (let count = 0; count < most; count += 1) {
    const found = regex.exec(clean.text);
    if (found === null) return;
    const { name, code } = found.groups ?? {};
    const begin = found.index;
    const end = begin + found[0].length;
    // An empty match would be found again for ever.
    if (end === begin) regex.lastIndex = end + 1;
    const one = entryOf(compiled, name, code);
    if (one === undefined) continue;
    const { folded } = one;
    if (compiled.quiet.has(folded) && clean.text.trim().length > short) continue;
    if (compiled.near !== undefined && !compiled.near.test(clean.flat.slice(Math.max(0, begin - reach), end + reach))) continue;

    const group = found.indices?.groups?.[name === undefined ? 'code' : 'name'] ?? [begin, end];
    const [start, stop] = found[0].length > longest ? group : trimmed(clean.text, begin, end);
    const kind = shape.kind ?? 'shape';
    const seen = name ?? code ?? '';
    const reason =
      kind === 'constant'
        ? `“${found[0].trim().slice(0, longest)}” is a spelling of ${one.entry.name}.`
        : `Found “${seen}” in ${shape.reason}.`;
    const order = shape.outer === true ? clean.text.lastIndexOf('\n', begin) + 1 : undefined;
    (compiled.alone.has(folded) ? alone : hits).push({ one, kind, weight: shape.weight, reason, start, end: stop, order });
  }
}

function entryOf(compiled: CompiledShape, name: string | undefined, code: string | undefined): CompiledEntry | undefined {
  const { byName, byCode } = compiled.system;
  const byCodeFound = code === undefined ? undefined : byCode.get(codeKey(code));
  if (name === undefined) return byCodeFound;
  const key = fold(name);
  const byNameFound = byName.get(compiled.map.get(key) ?? key) ?? (compiled.shape.cut === true ? onlyOne(byName, key) : undefined);
  if (code !== undefined && byCodeFound !== byNameFound) return undefined;
  return byNameFound;
}

/** The entry whose name begins so, when there is just one. */
function onlyOne(byName: ReadonlyMap<string, CompiledEntry>, begin: string): CompiledEntry | undefined {
  const found = [...byName].filter(([name]) => name.startsWith(begin));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

function trimmed(text: string, begin: number, end: number): [number, number] {
  let start = begin;
  let stop = end;
  while (start < stop && /\s/.test(text.charAt(start))) start += 1;
  while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  return [start, stop];
}
