/**
 * Tells fast which patterns a text can match at all. Most want a literal that is not there, and looking for each of
 * hundreds in turn takes longer than all that is found. Each literal is filed under the pair of neighbouring characters
 * that the fewest of the others have, and a text is gone through once: where a pair stands, its literals are compared.
 */

const size = 1 << 14;
let round = 0;

function pairAt(text: string, index: number): number {
  return ((text.charCodeAt(index) * 131) ^ text.charCodeAt(index + 1)) & (size - 1);
}

const pairsOf = (text: string): number[] => Array.from({ length: text.length - 1 }, (_, index) => pairAt(text, index));

/** A literal and the numbers of those that want it. */
interface Filed {
  text: string;
  /** Where in it the pair stands under which it is filed. */
  at: number;
  wantedBy: number[];
  /** Number of the text in which it was found last, so that nothing has to be wiped. */
  found: number;
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
      if (filed === undefined) byText.set(text, { text, at: 0, wantedBy: [number], found: 0 });
      else filed.wantedBy.push(number);
    }
  });
  const counts = new Map<number, number>();
  for (const text of byText.keys()) for (const pair of new Set(pairsOf(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  // Filled, because a list with gaps is looked up in many times as slowly.
  const byPair = Array.from({ length: size }, (): Filed[] | undefined => undefined);
  for (const filed of byText.values()) {
    const pairs = pairsOf(filed.text);
    const often = pairs.map((pair) => counts.get(pair) ?? 0);
    filed.at = often.indexOf(Math.min(...often));
    (byPair[pairs[filed.at] ?? 0] ??= []).push(filed);
  }

  return (flat) => {
    round += 1;
    const candidates = new Set(always);
    for (let index = 0; index + 1 < flat.length; index += 1) {
      const here = byPair[pairAt(flat, index)];
      if (here === undefined) continue;
      for (const filed of here) {
        // A place before the text's start is taken for its start, where the literal may stand as well.
        if (filed.found === round || !flat.startsWith(filed.text, index - filed.at)) continue;
        filed.found = round;
        for (const number of filed.wantedBy) candidates.add(number);
      }
    }
    return [...candidates].sort((a, b) => a - b);
  };
}
