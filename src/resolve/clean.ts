/**
 * Makes pasted text readable for patterns, and remembers where each part came from.
 *
 * Gone: colour codes (also as loggers print them: `\u001b[31m`, `#033[31m`), invisible characters, the prefixes that
 * docker-compose, kubectl and quoting put before each line. Decoded: JSON escapes, HTML entities, curly quotes. Runs of
 * blanks become one blank, or one line break when they hold one.
 */

/** Cleaned text and the way back to the given text. */
export interface Clean {
  text: string;
  /** `text` in lower case with blanks for line breaks; same length. */
  flat: string;
  /** Start in the given text of the character at `index` of the cleaned one. */
  start(index: number): number;
  /** End (exclusive) in the given text of what ends at `index` of the cleaned one. */
  end(index: number): number;
}

const blank = '[ \\t\\r\\n\\f\\v\\u0085\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]';
const parts = [
  // CSI and OSC sequences of ECMA-48, as the byte or as loggers escape it.
  '(?:\\x1b|\\x9b|\\\\{1,4}(?:u001b|x1b|033|e)|#033|\\^\\[)(?:\\[[0-9;:?]{0,24}[A-Za-z]|\\][^\\x07\\x1b\\n]{0,200}(?:\\x07|\\x1b\\\\))',
  // JSON escapes; more backslashes when JSON was put into JSON.
  '\\\\{1,8}(?:["\'/`]|u00[0-9a-fA-F]{2})',
  `(?:${blank}|\\\\{1,8}[nrt])+`,
  '&(?:amp;){0,3}(?:quot|apos|lt|gt|amp|nbsp|#\\d{1,6}|#x[0-9a-fA-F]{1,5});',
  '[\\u201c\\u201d\\u201e\\u2018\\u2019\\u00ab\\u00bb]',
  // Quotes in a quoted field of a table.
  '""(?=\\w)|(?<=\\w)""',
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u0080-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]',
];
/** What is decoded or left out. Exported for the check of patterns, which reads no string. */
export const special: RegExp = new RegExp(parts.join('|'), 'g');
const linePrefix =
  /(?:\x1b\[[\d;]{0,12}m)?(?:[A-Za-z][\w./-]{0,63} {0,24}[|│] ?|\[pod\/[^\]\n]{1,200}\] |[>│┃║] ?|\d{4}-\d\d-\d\dT[\d:.]{8,20}(?:Z|[+-]\d\d:?\d\d) (?:std(?:out|err) [FP] |##\[[a-z]{4,8}\]|[\w.-]{1,40}\[[\w.-]{1,40}\]: )?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,7}\])?: )(?:\x1b\[[\d;]{0,12}m)?[ \t]{0,200}/y;
const entities: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };

function printable(code: number): string {
  if (code === 10 || code === 13) return '\n';
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? ' ' : String.fromCodePoint(code);
}

function decode(token: string): string {
  const first = token.charCodeAt(0);
  if (token.startsWith('&')) {
    const name = token.replace(/^&(?:amp;)*/, '').slice(0, -1);
    if (name === '') return '&';
    if (name.startsWith('#x')) return printable(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return printable(Number.parseInt(name.slice(1), 10));
    return entities[name] ?? '&';
  }
  if (token === '""') return '"';
  if (first === 0x5c && /^\\+["'/`]$/.test(token)) return token.slice(-1);
  const unicode = /^\\+u00([0-9a-fA-F]{2})$/.exec(token)?.[1];
  if (unicode !== undefined) return unicode.toLowerCase() === '1b' ? '' : printable(Number.parseInt(unicode, 16));
  if (/^[\s\u0085\\]/.test(token) && !/\[|\]/.test(token)) return /[\n\u0085\u2028\u2029]|\\n/.test(token) ? '\n' : ' ';
  if (/^[\u201c-\u201e\u00ab\u00bb]$/.test(token)) return '"';
  if (/^[\u2018\u2019]$/.test(token)) return "'";
  return '';
}

/** Lines shorter than this were not broken by the width of a terminal. */
const width = 40;

/**
 * Cleans parts of a text; `offset` is where a part begins in the given text. With `joined`, long lines are put together
 * with the next one without a blank, as if a terminal or a ticket had broken them in the middle of a word.
 */
export function clean(pieces: readonly { text: string; offset: number }[], joined = false): Clean {
  const out: string[] = [];
  // One row a chunk: where it begins in the cleaned text, where in the given one, how long it is there, whether it was copied.
  const cleanAt: number[] = [];
  const givenAt: number[] = [];
  const givenLength: number[] = [];
  let length = 0;

  const put = (text: string, given: number, size: number): void => {
    if (text === '') return;
    cleanAt.push(length);
    givenAt.push(given);
    givenLength.push(size);
    out.push(text);
    length += text.length;
  };

  for (const { text, offset } of pieces) {
    if (length > 0) put('\n', offset, 0);
    let at = text.length > 40 ? skipPrefix(text, 0) : 0;
    let line = 0;
    special.lastIndex = at;
    for (let found = special.exec(text); found !== null; found = special.exec(text)) {
      const token = found[0];
      if (token === ' ') continue;
      const begin = found.index;
      if (begin > at) put(text.slice(at, begin), offset + at, begin - at);
      const replacement = decode(token);
      const broken = joined && replacement === '\n' && begin - line >= width;
      if (!broken) put(replacement, offset + begin, token.length);
      at = begin + token.length;
      if (replacement === '\n') {
        line = at;
        at = skipPrefix(text, at);
      }
      special.lastIndex = at;
    }
    if (at < text.length) put(text.slice(at), offset + at, text.length - at);
  }

  const whole = out.join('');
  const lower = whole.toLowerCase();
  const flat = (lower.length === whole.length ? lower : whole.replace(/[A-Z]+/g, (run) => run.toLowerCase())).replace(/\n/g, ' ');

  const chunkOf = (index: number): number => {
    let low = 0;
    let high = cleanAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((cleanAt[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (index: number, after: number): number => {
    const chunk = chunkOf(index);
    const given = givenAt[chunk] ?? 0;
    const size = givenLength[chunk] ?? 0;
    const copied = size === (cleanAt[chunk + 1] ?? length) - (cleanAt[chunk] ?? 0);
    if (copied) return given + index - (cleanAt[chunk] ?? 0) + after;
    return after === 0 ? given : given + size;
  };
  return {
    text: whole,
    flat,
    start: (index) => (length === 0 ? 0 : place(Math.min(index, length - 1), 0)),
    end: (index) => (index <= 0 || length === 0 ? 0 : place(Math.min(index, length) - 1, 1)),
  };
}

/** Two prefixes at most: a container's name and a time. */
function skipPrefix(text: string, at: number): number {
  let next = at;
  for (let round = 0; round < 2; round += 1) {
    linePrefix.lastIndex = next;
    const found = linePrefix.exec(text);
    if (found === null) break;
    next += found[0].length;
  }
  return next;
}
