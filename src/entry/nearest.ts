/** Suggestions for misspelt words. */
import { distance } from 'fastest-levenshtein';

const compact = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The choice that was probably meant.
 * @param word What was written; only its first 80 characters count.
 * @param choices What would have been valid.
 * @returns The nearest choice, or `undefined` when none is near. Near is a beginning of at least three letters, or one
 *   letter of three, two of eight, a third of more; two letters that changed places count as two.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const written = compact(word.slice(0, 80));
  if (written === '') return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const plain = compact(choice);
    const d = written.length >= 3 && plain.startsWith(written) ? Math.min(1, plain.length - written.length) : distance(written, plain);
    if (d < least) {
      least = d;
      best = choice;
    }
  }
  const tolerated = written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3));
  return least <= tolerated ? best : undefined;
}

/** A sentence for a message: `Did you mean "x"?`, or which words are valid. Empty when there is none. */
export function suggestion(word: string, choices: readonly string[], noun = 'Known'): string {
  const meant = nearest(word, choices);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (choices.length === 0) return '';
  const shown = choices.slice(0, 20).join(', ');
  return `${noun}: ${shown}${choices.length > 20 ? `, and ${choices.length - 20} more` : ''}.`;
}
