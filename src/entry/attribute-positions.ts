/** Where the attributes of a tag stand; the parser tells only where the tag does. */
import type { Position } from './types.ts';

interface Place {
  start: number;
  position: Position;
}

function skipExpression(source: string, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (source[i] === '{') depth++;
    else if (source[i] === '}' && --depth === 0) return i + 1;
  }
  return end;
}

/** The offset behind a value that begins at `at`. */
function skipValue(source: string, at: number, end: number): number {
  const quote = source[at];
  if (quote === '{') return skipExpression(source, at, end);
  if (quote !== '"' && quote !== "'") return at;
  const close = source.indexOf(quote, at + 1);
  return close === -1 || close >= end ? end : close + 1;
}

/**
 * Finds attributes by name, in the order in which the parser returned them.
 * @param source The whole file.
 * @param tag Where the tag begins and ends.
 * @param names Names of its attributes; `{` for a spread.
 */
export function attributePositions(source: string, tag: Place & { end: number }, names: string[]): Position[] {
  const found: Position[] = [];
  let at = source.indexOf('<', tag.start) + 1;
  const space = /[\s/]*/y;
  const word = /[^\s=/>{]+/y;
  const equals = /\s*=\s*/y;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source)?.[0] ?? '';
    at += match.length;
    return match;
  };
  take(word);
  let line = tag.position.line;
  let counted = tag.start;
  let lineStart = tag.start - tag.position.column + 1;
  for (const name of names) {
    take(space);
    for (; counted < at; counted++) {
      if (source[counted] === '\n') {
        line++;
        lineStart = counted + 1;
      }
    }
    found.push({ line, column: at - lineStart + 1 });
    if (name === '{') {
      at = skipExpression(source, at, tag.end);
    } else {
      take(word);
      if (take(equals) !== '') at = skipValue(source, at, tag.end);
    }
  }
  return found;
}
