/**
 * Where to look when nothing was found: what loggers and people put around a line can hide that the line begins or ends
 * there, and some systems write everything small.
 */
import type { Piece } from './window.ts';

/** Where the value of a field begins that holds somebody else's text, in JSON or in logfmt, and where backticks stand. */
const begins = /\b(?:msg|message|log|error|err|exception|details?|reason|body|text)[\\"']{0,5}[:=] ?\\{0,3}"|`{1,3}/g;
/** A part has at least so many characters, and at most. */
const shortest = 6;
const longest = 4_000;
/** Parts of a text that are looked at. */
const most = 12;

/** The parts of a text that may be a whole line of their own, in order, each with its place. */
export function embedded(text: string): Piece[] {
  const found: Piece[] = [];
  begins.lastIndex = 0;
  for (let begin = begins.exec(text); begin !== null && found.length < most; begin = begins.exec(text)) {
    const [sign] = begin;
    const offset = begin.index + sign.length;
    // A quote ends where one stands that is as much escaped as that which began it.
    const quote = sign.startsWith('`') ? sign : (/\\{0,3}"$/.exec(sign)?.[0] ?? '"');
    const end = endOf(text, quote, offset);
    if (end - offset >= shortest && end - offset <= longest) found.push({ text: text.slice(offset, end), offset });
    // A field may hold another one: `log` of Docker holds what the program wrote. Backticks hold none.
    begins.lastIndex = sign.startsWith('`') ? end + sign.length : offset;
  }
  return found;
}

function endOf(text: string, quote: string, from: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) if (text[at - 1] !== '\\') return at;
  return text.length;
}
