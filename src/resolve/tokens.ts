import { codeKey, type CompiledData } from './compile.ts';

/** A word or number of a short query, with its place in the cleaned text. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'system' | 'key' | 'glue';
}

/** Words that announce a number: `code 16`. */
const keys = new Set('code codes status statuscode errorcode error err errno number nr desc'.split(' '));
/** Words that carry no meaning of their own in a question about a code. */
const glue = new Set(
  (
    'a an and against are between by call calls can cause causes constant difference does enum errors example exception fail ' +
    'failed failing failure first fix for from get getting got how i in is it issue mean meaning means message my of on one or ' +
    'problem retry retryable returned returns should the to versus vs was what whats when which why with'
  ).split(' '),
);

/** More characters than this, and nobody typed it. */
const longest = 100;
/** Whether a word carries no meaning of its own in a question. */
export function isGlue(word: string): boolean {
  return glue.has(word);
}

/** More words than this, and it is a sentence. */
const most = 12;

/** The tokens of a text that a person may have typed as a query; nothing when it is longer than that. */
export function tokensOf(text: string, data: CompiledData): Token[] | undefined {
  const from = text.length - text.trimStart().length;
  const query = text.trim();
  if (query === '' || query.length > longest || /[\n{}<>;|]/.test(query)) return undefined;
  const tokens: Token[] = [];
  for (const found of query.matchAll(/[\p{L}\p{N}_]+/gu)) {
    let at = from + found.index;
    for (const part of split(found[0], data)) {
      const lower = part.toLowerCase();
      const end = at + part.length;
      tokens.push({ text: part, lower, start: at, end, kind: kindOf(lower, text, at, end, data) });
      at = end;
    }
    if (tokens.length > most) return undefined;
  }
  return tokens.length === 0 ? undefined : tokens;
}

/** `grpc14` is `grpc 14`. */
function split(word: string, data: CompiledData): string[] {
  const found = /^(\p{L}+)(\d{1,3})$/u.exec(word);
  const [, letters = '', digits = ''] = found ?? [];
  return data.systems.some(({ system }) => system.id === letters.toLowerCase()) ? [letters, digits] : [word];
}

function kindOf(lower: string, text: string, start: number, end: number, data: CompiledData): Token['kind'] {
  if (/^\p{N}+$/u.test(lower)) {
    // Part of a version, a time, an address, a range, or a negative number: not a code.
    const joined = /[\d][.:,\-/]$/.test(text.slice(0, start)) || /^(?:[.:,\-/]\d|%)/.test(text.slice(end));
    return joined || /(?:^|\s)-$/.test(text.slice(0, start)) ? 'word' : 'number';
  }
  if (/\d/.test(lower) && data.systems.some(({ byCode }) => byCode.has(codeKey(lower)))) return 'number';
  // The `RPC` of `XML-RPC` is another one.
  if (data.systemWords.has(lower)) return /\p{L}-$/u.test(text.slice(0, start)) ? 'word' : 'system';
  if (keys.has(lower)) return 'key';
  return glue.has(lower) ? 'glue' : 'word';
}
