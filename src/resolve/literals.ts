/**
 * Tells fast which patterns a text can match at all. Most want a literal that is not there, and looking for each of
 * hundreds in turn takes longer than all that is found. Each literal is filed under the pair of neighbouring characters
 * that the fewest of the others have, and only those are looked for whose pair stands in the text.
 */

const size = 1 << 14;
/** A pair's mark is the number of the text in which it was seen last, so that nothing has to be wiped. */
const seen = new Uint32Array(size);
let round = 0;

function pairAt(text: string, index: number): number {
  return ((text.charCodeAt(index) * 131) ^ text.charCodeAt(index + 1)) & (size - 1);
}

const pairsOf = (text: string): number[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => pairAt(text, index));

/** A literal and the numbers of those that want it. */
interface Filed {
  text: string;
  pairs: number[];
  wantedBy: number[];
}

function hasAll(pairs: readonly number[]): boolean {
  for (const pair of pairs) if (seen[pair] !== round) return false;
  return true;
}

/** What {@link literalIndex} gives: the numbers of those that a text in lower case may match, in order. */
export type Candidates = (flat: string) => number[];

/**
 * @param needs For each pattern the literals of which a text must hold one; nothing when any text may match.
 */
export function literalIndex(needs: readonly (readonly string[] | undefined)[]): Candidates {
  const byText = new Map<string, Filed>();
  const always: number[] = [];
  needs.forEach((literals, number) => {
    if (literals === undefined || literals.some((text) => text.length < 2)) {
      always.push(number);
      return;
    }
    for (const text of literals) {
      const filed = byText.get(text);
      if (filed === undefined) byText.set(text, { text, pairs: pairsOf(text), wantedBy: [number] });
      else filed.wantedBy.push(number);
    }
  });
  const counts = new Map<number, number>();
  for (const { pairs } of byText.values()) for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  // Filled, because a list with gaps is looked up in many times as slowly.
  const byPair = Array.from({ length: size }, (): Filed[] | undefined => undefined);
  for (const filed of byText.values()) {
    filed.pairs.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    (byPair[filed.pairs[0] ?? 0] ??= []).push(filed);
  }

  const wanted = new Uint32Array(needs.length);
  return (flat) => {
    round = round === 0xffff_ffff ? 1 : round + 1;
    const found = [...always];
    for (const number of always) wanted[number] = round;
    const present: Filed[][] = [];
    for (let index = 0; index + 1 < flat.length; index += 1) {
      const pair = pairAt(flat, index);
      if (seen[pair] === round) continue;
      seen[pair] = round;
      const filed = byPair[pair];
      if (filed !== undefined) present.push(filed);
    }
    for (const filed of present) {
      for (const { text, pairs, wantedBy } of filed) {
        if (!hasAll(pairs) || !flat.includes(text)) continue;
        for (const number of wantedBy) {
          if (wanted[number] === round) continue;
          wanted[number] = round;
          found.push(number);
        }
      }
    }
    return found.sort((a, b) => a - b);
  };
}
