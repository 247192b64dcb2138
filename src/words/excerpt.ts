/** The piece of a text that shows why it was found. */
import { beginning } from './beginning.ts';

/** Words of an excerpt. */
const length = 30;

/**
 * The stretch of words that holds most of what was looked for, with dots where the text goes on.
 *
 * @param stems Beginnings of the words that were looked for: letters, digits and underscores.
 */
export function excerptOf(text: string, stems: readonly string[]): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const found = all.map((word) => stems.findIndex((stem) => beginning([stem]).test(word)));
  const counts = new Map<number, number>();
  let best = { start: 0, kinds: 0, many: 0 };
  let many = 0;
  const change = (which: number | undefined, by: number) => {
    if (which === undefined || which === -1) return;
    many += by;
    const count = (counts.get(which) ?? 0) + by;
    if (count === 0) counts.delete(which);
    else counts.set(which, count);
  };
  for (let end = 0; end < all.length; end += 1) {
    change(found[end], 1);
    if (end >= length) change(found[end - length], -1);
    // Words before the first one that was found make it easier to read.
    const start = Math.max(0, Math.min(end - length + 1, all.length - length));
    if (counts.size > best.kinds || (counts.size === best.kinds && many > best.many)) best = { start, kinds: counts.size, many };
  }
  // What was found last stands at the end of the stretch; half of what comes before it can make way for what follows.
  const first = found.findIndex((which, index) => which !== -1 && index >= best.start);
  const start = first === -1 ? 0 : Math.max(best.start, Math.min(first - 5, all.length - length), 0);
  const words = all.slice(start, start + length);
  return `${start > 0 ? '…' : ''}${words.join(' ')}${start + length < all.length ? '…' : ''}`;
}
