/**
 * Ranking, the same on every machine.
 *
 * Score: how sure it is that the text is about this entry. 0.9 and more: the text has the format in which a known
 * library prints this code. 0.7 to 0.9: a looser format, a constant, or the name or number typed. 0.4 to 0.7: a text
 * that the entry is known by, a number that several systems have, a slip of the pen, a beginning. Halved for codes
 * that stand within another error (`also`).
 *
 * Order: sure formats first, outermost first, which is the order in the text; a Python traceback tells its outermost
 * error last and says so, and a field of the log line stands before what its message tells. What carries another
 * system's statuses, as HTTP does gRPC's, comes behind them, wherever it stands. Then the rest by weight, then by place, then by the order of the data.
 */
import type { CompiledData } from './compile.ts';
import type { Hit } from './hits.ts';
import type { Match } from './types.ts';

/** From this weight on, a shape is an error for sure and place decides among such. */
const sure = 0.7;
/** From here on it is no question of somebody's who happens to use the same words. */
const certain = 0.88;
/** From here on a status that another system carries is what the text is about. */
const carried = 0.85;
const most = 20;
/** What Python prints between the inner error and the outer one. */
const chained =
  /(?:the above exception was the direct cause of the following exception|during handling of the above exception, another exception occurred)/g;

function outerFrom(flat: string): number {
  let at = 0;
  // Nearly no text has it, and a plain search costs a tenth.
  if (!flat.includes('above exception')) return at;
  for (const found of flat.matchAll(chained)) at = found.index;
  return at;
}

/**
 * Statuses that a carrier's code in the same text is made from: `400 … INVALID_ARGUMENT` is one error, told twice. The
 * status says more than the code that carries it, even where its format alone would be a hint.
 */
function carriedAlong(hits: readonly Hit[], data: CompiledData): Set<Hit> {
  const edges = data.bridges.filter(({ from, to }) =>
    data.systems.some(({ system }) => system.id === to && system.carries?.includes(from)),
  );
  const carrier = new Set(hits.map(({ one: { entry } }) => `${entry.system}/${entry.slug}`));
  return new Set(
    hits.filter((hit) => {
      const { entry } = hit.one;
      return (
        edges.some((one) => one.from === entry.system && carrier.has(`${one.to}/${one.edges[entry.slug] ?? ''}`)) &&
        !isOwnWord(hit, hits, data)
      );
    }),
  );
}

/** Whether it is a carrier's own word: the `Unavailable` of `503 Service Unavailable`. */
function isOwnWord(hit: Hit, hits: readonly Hit[], data: CompiledData): boolean {
  const carriers = data.systems.filter(({ system: { carries = [] } }) => carries.includes(hit.one.entry.system));
  return hits.some(
    ({ one, start, end }) => start < hit.start && hit.start < end && carriers.some(({ system }) => system.id === one.entry.system),
  );
}

/** Systems that carry the statuses of another one of which the text certainly holds an error. */
function carriersIn(errors: readonly Hit[], agreed: ReadonlySet<Hit>, data: CompiledData): Set<string> {
  const certainly = new Set(
    errors.filter((hit) => agreed.has(hit) || (hit.weight >= carried && !isOwnWord(hit, errors, data))).map(({ one }) => one.entry.system),
  );
  const carriers = data.systems.filter(({ system: { carries = [] } }) => carries.some((id) => certainly.has(id)));
  return new Set(carriers.map(({ system }) => system.id));
}

function byWeight(a: Hit, b: Hit): number {
  return b.weight - a.weight || a.start - b.start || a.one.index - b.one.index;
}

/** Puts what was found in order, one row an entry, with the cause that a message tells. */
export function rank(
  found: { shapes: Hit[]; constants: Hit[]; messages: Hit[]; typed: Hit[] },
  flat: string,
  place: { start(index: number): number; end(index: number): number },
  data: CompiledData,
): Match[] {
  const constants = [...found.constants, ...found.shapes.filter(({ kind }) => kind === 'constant')];
  const seenErrors = found.shapes.filter(({ kind }) => kind === 'shape');
  const agreed = carriedAlong(seenErrors, data);
  const errors = seenErrors.filter((hit) => hit.weight >= sure || agreed.has(hit));
  const loose = seenErrors.filter((hit) => !errors.includes(hit));
  const outer = outerFrom(flat);
  const carriers = carriersIn(errors, agreed, data);
  errors.sort(
    (a, b) =>
      Number(carriers.has(a.one.entry.system)) - Number(carriers.has(b.one.entry.system)) ||
      Number(b.start >= outer) - Number(a.start >= outer) ||
      (a.order ?? a.start) - (b.order ?? b.start) ||
      b.weight - a.weight ||
      a.one.index - b.one.index,
  );
  // `grpc status 4` is a question rather than an error, though loose formats see one in it.
  // A text that an entry is known by, word for word, says more than words which merely stand in one.
  const known = Math.max(0, ...found.messages.map(({ weight }) => weight));
  // Nor do words of a question that stand in somebody's message say more than a format, loose as it is.
  const seen = Math.max(0, ...seenErrors.map(({ weight }) => weight));
  const says = ({ kind, weight }: Hit) => weight >= known && (kind !== 'message' || weight >= seen);
  const asked = errors.some(({ weight }) => weight >= certain) ? [] : found.typed.filter(says);
  const constantOf = (hit: Hit) => constants.filter(({ one }) => one === hit.one).sort(byWeight)[0];
  // Of the systems that share a name, the one whose code spells it so: `StatusCodes.NOT_FOUND` is HTTP's.
  const spelt = (hit: Hit) => (hit.kind === 'name' ? (constantOf(hit)?.weight ?? 0) : 0);
  const typed = [...asked].sort((a, b) => (a.start === b.start ? spelt(b) - spelt(a) : 0)).map((hit) => constantOf(hit) ?? hit);
  const rest = [...constants, ...loose, ...found.messages].sort(byWeight);

  const matches: Match[] = [];
  const taken = new Set<number>();
  let score = 1;
  for (const first of [...typed, ...errors, ...rest]) {
    if (taken.has(first.one.index) || matches.length === most) continue;
    taken.add(first.one.index);
    const hit = typed.includes(first) ? first : surest(first, errors);
    const also = matches.length > 0 && !typed.includes(first);
    score = Math.min(score, also ? hit.weight / 2 : hit.weight);
    const { entry } = hit.one;
    const told = hit.cause === undefined ? causeOf(hit, found.messages) : hit;
    matches.push({
      system: entry.system,
      slug: entry.slug,
      ...(entry.code !== undefined && { code: entry.code }),
      name: entry.name,
      url: hit.one.url,
      score: Math.round(score * 1000) / 1000,
      kind: hit.kind,
      reason: hit.reason,
      start: place.start(hit.start),
      end: place.end(hit.end),
      ...(told?.cause !== undefined && { cause: told.cause }),
      ...(told?.cause !== undefined && told.causeText !== undefined && { causeText: told.causeText }),
      also,
    });
  }
  return matches;
}

/** The message that tells most about which cause of the entry it is. */
function causeOf(hit: Hit, messages: readonly Hit[]): Hit | undefined {
  return messages.filter(({ one, cause }) => one === hit.one && cause !== undefined).sort(byWeight)[0];
}

/** Of several shapes that see the same code at the same place, the one that tells most. */
function surest(hit: Hit, errors: readonly Hit[]): Hit {
  let best = hit;
  for (const other of errors) {
    const same = other.one === hit.one && other.start < hit.end && hit.start < other.end;
    if (same && other.weight > best.weight) best = other;
  }
  return best;
}
