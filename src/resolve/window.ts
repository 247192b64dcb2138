/** What of a long text is looked at: its head, its tail, and lines between that look like errors. */

/** Texts up to this many UTF-16 units are read whole. */
export const limit = 120_000;
const head = 48_000;
const tail = 36_000;
const middle = 36_000;
/** Characters kept before and after a sign of an error. */
const around = 250;

const sign =
  /(?:rpc error|grpc|[Ss]tatus[Cc]ode|[Ee]rror:|ERROR|FATAL|Exception|exception:|status = |panic:|\d [A-Z][A-Z_]{5,}|[A-Z]{4}_[A-Z]{4})/g;

/** A part of the given text and where it begins there. */
export interface Piece {
  text: string;
  offset: number;
}

/** The parts of a text that are looked at, in order, and whether anything was left out. */
export function pieces(text: string): { parts: Piece[]; cut: boolean } {
  if (text.length <= limit) return { parts: [{ text, offset: 0 }], cut: false };
  const parts: Piece[] = [{ text: text.slice(0, head), offset: 0 }];
  const stop = text.length - tail;
  let budget = middle;
  let from = head;
  sign.lastIndex = head;
  while (budget > 0) {
    const found = sign.exec(text);
    if (found === null || found.index >= stop) break;
    const begin = Math.max(from, lineBefore(text, found.index));
    const end = Math.min(stop, found.index + around * 2);
    parts.push({ text: text.slice(begin, end), offset: begin });
    budget -= end - begin;
    from = end;
    sign.lastIndex = end;
  }
  parts.push({ text: text.slice(stop), offset: stop });
  return { parts, cut: true };
}

function lineBefore(text: string, index: number): number {
  const line = text.lastIndexOf('\n', index) + 1;
  return Math.max(line, index - around);
}
