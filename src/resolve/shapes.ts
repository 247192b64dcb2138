import type { Clean } from './clean.ts';
import { codeKey, type CompiledData, type CompiledEntry, type CompiledShape } from './compile.ts';
import type { Hit } from './hits.ts';
import { fold } from './styles.ts';

/** Matches of one shape that are looked at; the first ones are the outermost. */
const most = 24;
/** Up to here a text is so short that a quiet name in it is what it is about, whatever else stands there. */
const short = 40;
/** Up to here a text is one record, in which a name may count that counts only when it is alone, unless the shape says otherwise. */
const oneRecord = 600;
/** How far from a match a word may stand that the shape wants near, in characters. */
const reach = 160;
/** Longer matches are marked at the name or code only. */
const longest = 100;

/** Surer shapes only are tried without regard to case. */
const sureEnough = 0.85;

export interface ShapeOptions {
  /** Case is not regarded, for texts that have lost it. */
  anyCase?: boolean;
  /** The shapes that count only when nothing else is found, instead of the others. */
  last?: boolean;
  /** The text is part of a longer one: what counts only in a short text does not count. */
  within?: boolean;
}

/**
 * Everything in the text that has the format of an error, or of a constant, of any system. OK, in the trailers of a
 * call, is what a text is about only when it is alone there: among a hundred good calls it is about the one that failed.
 */
export function findShapes(clean: Clean, data: CompiledData, { anyCase = false, last = false, within = false }: ShapeOptions = {}): Hit[] {
  const hits: Hit[] = [];
  const alone: Hit[] = [];
  const digits = /\d/.test(clean.flat) ? (/[459]\d\d/.test(clean.flat) ? 3 : 1) : 0;
  for (const number of data.candidates(clean.flat)) {
    const shape = data.shapes[number];
    if (shape === undefined || shape.digits > digits || (shape.shape.last === true) !== last) continue;
    if (!anyCase || shape.shape.weight >= sureEnough) runShape(shape, shape.regex(anyCase), clean, hits, alone);
  }
  return hits.length === 0 && !within ? alone : hits.filter(({ quiet }) => !within || quiet !== true);
}

function runShape(compiled: CompiledShape, regex: RegExp, clean: Clean, hits: Hit[], alone: Hit[]): void {
  const { shape } = compiled;
  regex.lastIndex = 0;
  for (let count = 0; count < most; count += 1) {
    const found = regex.exec(clean.text);
    if (found === null) return;
    const { name, code = shape.means } = found.groups ?? {};
    const begin = found.index;
    const end = begin + found[0].length;
    // An empty match would be found again for ever.
    if (end === begin) regex.lastIndex = end + 1;
    const one = entryOf(compiled, name, code);
    if (one === undefined) continue;
    const { folded } = one;
    const quiet = compiled.quiet.has(folded);
    if (quiet && clean.text.trim().length > short) continue;
    if (compiled.near !== undefined && !compiled.near.test(clean.flat.slice(Math.max(0, begin - reach), end + reach))) continue;

    const group = found.indices?.groups?.[name === undefined ? 'code' : 'name'] ?? [begin, end];
    const [start, stop] = found[0].length > longest ? group : trimmed(clean.text, begin, end);
    const kind = shape.kind ?? 'shape';
    const seen = name ?? found.groups?.code ?? found[0].trim().slice(0, longest);
    const reason =
      kind === 'constant'
        ? `“${found[0].trim().slice(0, longest)}” is a spelling of ${one.entry.name}.`
        : `Found “${seen}” in ${shape.reason}.`;
    const order = shape.outer === true ? clean.text.lastIndexOf('\n', begin) + 1 : undefined;
    const hit: Hit = { one, kind, weight: shape.weight, reason, start, end: stop, order, quiet };
    if (!compiled.alone(one)) hits.push(hit);
    else if (clean.text.length <= (shape.aloneIn ?? oneRecord)) alone.push(hit);
  }
}

function entryOf(compiled: CompiledShape, name: string | undefined, code: string | undefined): CompiledEntry | undefined {
  const { byName, byCode } = compiled.system;
  const byCodeFound = code === undefined ? undefined : byCode.get(codeKey(code));
  if (name === undefined) return byCodeFound;
  const key = fold(name);
  const byNameFound =
    byName.get(compiled.map.get(key) ?? key) ?? (compiled.shape.cut === undefined ? undefined : onlyOne(byName, key, compiled.shape.cut));
  if (code !== undefined && byCodeFound !== byNameFound) return undefined;
  return byNameFound;
}

/** The entry whose name begins or ends so, when there is just one. */
function onlyOne(byName: ReadonlyMap<string, CompiledEntry>, part: string, cut: 'end' | 'start'): CompiledEntry | undefined {
  const found = new Set([...byName].flatMap(([name, one]) => ((cut === 'end' ? name.startsWith(part) : name.endsWith(part)) ? [one] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

function trimmed(text: string, begin: number, end: number): [number, number] {
  let start = begin;
  let stop = end;
  while (start < stop && /\s/.test(text.charAt(start))) start += 1;
  while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  return [start, stop];
}
