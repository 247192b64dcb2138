/** Words of a question: which are worth searching, and what they have in common with their other forms. */
import { stem } from 'porter2';

/** More words make a query that no item holds anyway. */
export const mostWords = 6;

/** Words of questions, and words that stand in most log lines, which say nothing of what went wrong. */
const everywhere = new Set(
  (
    'the a an is are was were be been am do does did has have had can could may might must shall should will would not no nor of in on at to for by ' +
    'with from into about as and or but if then than that this these those there here it its my our your his her their me we us you they he she i what ' +
    'which who whom whose why when where how because while so such too very just only also still even again always never get gets got getting mean ' +
    'means keep keeps error errors err exception failed fails failure code codes status message msg desc level info warn debug time ts true false ' +
    'null none undefined details attempt addr rpc help please fix solve happen happens happening'
  ).split(' '),
);

/** Spellings of which the pages use one. */
const rewritten: readonly [RegExp, string][] = [
  [/\btim(?:e|es|ed|ing)[ -]?outs?\b/gi, 'timeout'],
  [/\blogg?(?:ed|ing)?[ -]in\b/gi, 'login'],
  [/\b(?:can|wo|do|does|did|is|are|was|would|should|could)n['’]t\b/gi, ' '],
];

/** The form under which Pagefind keeps a word: its stem after the Porter2 algorithm (snowballstem.org). */
export function indexed(word: string): string {
  return stem(word);
}

/** Words that no search looks for, as Pagefind keeps them: the index can do without. */
export const unsearched: ReadonlySet<string> = new Set([...everywhere].flatMap((word) => [word, indexed(word)]));

/** Words that can be searched, those that tell most first: no times, addresses, hex, single letters, or question words. */
export function words(text: string): string[] {
  let plain = text.slice(0, 2000).replace(/\b\d{4}-\d\d-\d\d\S*|\bhttps?:\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\b0x[0-9a-f]+\b/gi, ' ');
  for (const [pattern, instead] of rewritten) plain = plain.replace(pattern, instead);
  const found = plain.match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  const all = [...new Set(found.map((word) => word.toLowerCase()))];
  const telling = all.filter((word) => !unsearched.has(word) && !unsearched.has(indexed(word)) && !/^\d{5,}$/.test(word));
  // Which word is rare is known only when its part of the index is there; a long one mostly is.
  return telling.sort((a, b) => b.length - a.length).slice(0, mostWords);
}

/** What a word begins with in most of its forms: `expir` of `expired` and `expires`. For marking what was found. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ingly|ings?|edly|ed|ies|es|e|s|d|y)$/, '');
  return stem.length >= 4 ? stem : word;
}
