/**
 * Slips between two words: letters missing, doubled, wrong or swapped (optimal string alignment distance), or
 * `bound + 1` as soon as there are more than `bound`. Not a package: the resolver is shipped as one small file, and
 * the one in use elsewhere counts a swap as two.
 */
export function slips(one: string, other: string, bound: number): number {
  if (Math.abs(one.length - other.length) > bound) return bound + 1;
  // What both begin and end with costs nothing; of nearly all pairs little else is left to compare.
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const a = one.slice(begin, one.length - end);
  const b = other.slice(begin, other.length - end);
  // One slip is a letter too many, a wrong one, or two that changed places.
  if (bound === 1 && Math.max(a.length, b.length) > 2) return 2;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, (before[column - 2] ?? 0) + 1);
      }
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > bound) return bound + 1;
    before = last;
    last = current;
  }
  return last[b.length] ?? bound + 1;
}

/** How many slips a word of this length may have: none below five letters, one below nine, then two. */
export function allowance(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
