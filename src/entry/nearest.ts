/** Suggestions for misspelt words. */
import { distance } from 'fastest-levenshtein';

const compact = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The choice that was probably meant.
 * @param word What was written; only its first 80 characters count.
 * @param choices What would have been valid.
 * @returns The nearest choice, or `undefined` when none is near: more than a third of the letters differ.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const written = compact(word.slice(0, 80));
  if (written === '') return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const d = distance(written, compact(choice));
    if (d < least) {
      least = d;
      best = choice;
    }
  }
  return least <= Math.max(1, Math.floor(written.length / 3)) ? best : undefined;
}

/** A sentence for a message: `Did you mean "x"?`, or which words are valid. Empty when there is none. */
export function suggestion(word: string, choices: readonly string[], noun = 'Known'): string {
  const meant = nearest(word, choices);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (choices.length === 0) return '';
  const shown = choices.slice(0, 20).join(', ');
  return `${noun}: ${shown}${choices.length > 20 ? `, and ${choices.length - 20} more` : ''}.`;
}
