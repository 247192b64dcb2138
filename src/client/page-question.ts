/** What pages are searched for, besides the codes that a text matches. */
import type { Match } from '../resolve/types.ts';

/** Longer texts are logs, of which only the line with the error is worth searching for words. */
const shortText = 200;
/** Words that are searched beside a code match, which says most of it already. */
const wordsBesideCode = 4;
/** Up to this score a code is guessed from the words of a question. */
const guess = 0.4;

/** What to search for in pages: what the code match does not explain already. */
function wordsFor(text: string, first: Match | undefined): string {
  // Somebody's own words say more than the name that they led to.
  const asked = text.length <= shortText && (first?.kind === 'message' || first?.kind === 'fuzzy');
  if (first === undefined || asked) return text;
  const rest =
    text.length > shortText ? (text.slice(first.end).split('\n')[0] ?? '') : `${text.slice(0, first.start)} ${text.slice(first.end)}`;
  if (rest.trim().length > 3) return rest;
  return first.name;
}

/**
 * @param matches The codes that the text matches, best first.
 * @returns What to search for, and how many of its words; all when left out.
 */
export function questionFor(text: string, matches: readonly Match[]): { text: string; words?: number } {
  // Of a guess, the pages have to say whether it is one.
  const sure = matches.find(({ score }) => score > guess);
  return { text: wordsFor(text, sure), ...(sure && { words: wordsBesideCode }) };
}
