/** `/go/#<text>`: jumps to the entry that the text is about, when there is one clear answer. The page documents the rule. */
import type { Match, MatchKind, Resolution } from '../resolve/index.ts';
import { fragmentText } from './address.ts';
import { linkOf } from './options.ts';
import { loadResolver } from './load-resolver.ts';

/** Less sure matches are for a person to judge. */
const sure = 0.7;
/** A slip of the pen may be another word, and kin are never what a text is about. */
const clearKinds: readonly MatchKind[] = ['shape', 'constant', 'name', 'number', 'message'];

/** The one clear answer among matches: sure, told by the text itself, and the only one that is no inner code. */
export function clearAnswer(matches: readonly Match[]): Match | undefined {
  const [first, ...others] = matches;
  if (first === undefined || first.score < sure || !clearKinds.includes(first.kind)) return undefined;
  return others.every(({ also }) => also) ? first : undefined;
}

/** Where a text leads: to the page that tells apart what it asks for, or to the one clear answer. */
export function clearLink({ matches, compared = [] }: Resolution): string | undefined {
  const [first] = compared;
  if (first?.asked === true) return first.url;
  const clear = clearAnswer(matches);
  return clear && linkOf(clear);
}

/** Jumps; or puts the text into the box, for a person to choose. */
async function go(): Promise<void> {
  const text = fragmentText();
  if (text.trim() === '') return;
  try {
    const resolver = await loadResolver();
    // The messages may tell the cause, or another entry. Without them there is still an answer by format.
    await resolver.complete(text);
    const link = clearLink(resolver.resolve(text));
    if (link !== undefined) {
      // Back leads to where the link was, not to here.
      location.replace(link);
      return;
    }
  } catch {
    // The box says what could not be loaded.
  }
  const input = document.querySelector<HTMLTextAreaElement>('main search-box textarea');
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}

export function startGoing(): void {
  addEventListener('hashchange', () => void go());
  void go();
}
