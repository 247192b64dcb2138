/**
 * Code → HTML with one class a token. Shiki's CSS-variables theme tokenises once for both themes,
 * and a class instead of inline colours keeps pages small and a strict Content-Security-Policy possible.
 */
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { escapeHtml } from './inline.ts';
import { LineMemo } from './line-memo.ts';

const theme = createCssVariablesTheme({ name: 'errdex', variablePrefix: '--', fontStyle: false });

/** The grammars that programs and fences use. Anything else is shown as plain text. */
const grammars = {
  typescript: () => import('shiki/langs/typescript.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  cpp: () => import('shiki/langs/cpp.mjs'),
  ruby: () => import('shiki/langs/ruby.mjs'),
  csharp: () => import('shiki/langs/csharp.mjs'),
  kotlin: () => import('shiki/langs/kotlin.mjs'),
  rust: () => import('shiki/langs/rust.mjs'),
  php: () => import('shiki/langs/php.mjs'),
  swift: () => import('shiki/langs/swift.mjs'),
  dart: () => import('shiki/langs/dart.mjs'),
  shellscript: () => import('shiki/langs/shellscript.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  proto: () => import('shiki/langs/proto.mjs'),
  nginx: () => import('shiki/langs/nginx.mjs'),
} as const;

const aliases: Record<string, keyof typeof grammars> = {
  sh: 'shellscript',
  bash: 'shellscript',
  shell: 'shellscript',
  ts: 'typescript',
  yml: 'yaml',
  protobuf: 'proto',
};

/** Remembers what was highlighted. A key tells everything about a block but the highlighter itself. */
export interface HighlightStore {
  get(key: string): string | undefined;
  set(key: string, html: string): void;
}

let store: HighlightStore | undefined;

/** From now on, what a store remembers is not highlighted again: colours take most of a build. */
export function useHighlightStore(given: HighlightStore | undefined): void {
  store = given;
}

/**
 * Grammars with large patterns, which Oniguruma goes through faster: a program in C++ takes it 22 ms instead of 29,
 * and the first one 0.7 s instead of 2.7; TypeScript takes 9 ms instead of 13. The others are faster as JavaScript's
 * own expressions (Ruby 3 ms instead of 6). Both engines find the same tokens.
 */
const large: ReadonlySet<string> = new Set<keyof typeof grammars>(['cpp', 'typescript']);

const engines = {
  native: () => createJavaScriptRegexEngine({ forgiving: true }),
  oniguruma: () => createOnigurumaEngine(import('shiki/wasm')),
};

const highlighters = new Map<keyof typeof engines, Promise<HighlighterCore>>();

/** The highlighter of an engine, made once. */
async function highlighterOf(engine: keyof typeof engines): Promise<HighlighterCore> {
  let made = highlighters.get(engine);
  if (!made) {
    made = createHighlighterCore({ themes: [theme], langs: [], engine: engines[engine]() });
    highlighters.set(engine, made);
  }
  return await made;
}

const loading = new Map<string, Promise<void>>();

/** Loads a grammar when it is first needed; undefined for plain text. */
async function grammar(language: string): Promise<HighlighterCore | undefined> {
  const name = aliases[language] ?? language;
  if (!(name in grammars)) return undefined;
  const shiki = await highlighterOf(large.has(name) ? 'oniguruma' : 'native');
  let pending = loading.get(name);
  if (!pending) {
    pending = shiki.loadLanguage(grammars[name as keyof typeof grammars]());
    loading.set(name, pending);
  }
  await pending;
  return shiki;
}

/** One letter a kind of token, as `programs.css` colours them; kinds that look like plain text have none. */
const classes: Record<string, string> = {
  keyword: 'k',
  string: 's',
  'string-expression': 's',
  function: 'f',
  constant: 'c',
  comment: 'm',
};

/** `var(--token-string-expression)` → `s`. */
function tokenClass(color: string | undefined): string {
  return classes[/^var\(--token-([a-z-]+)\)$/.exec(color ?? '')?.[1] ?? ''] ?? '';
}

interface Piece {
  className: string;
  text: string;
}

/** Joins neighbours of the same class, blank space included: fewer elements, same picture. */
function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && (last.className === piece.className || piece.text.trim() === '')) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/**
 * @param code Source text without a final line end.
 * @param language A grammar's name or alias; anything unknown is plain text.
 * @param marks Lines that matter, from 1; they are wrapped in `<mark>`.
 * @returns HTML for the inside of `<pre><code>`.
 */
export async function highlight(code: string, language: string, marks: readonly number[] = []): Promise<string> {
  const key = JSON.stringify([aliases[language] ?? language, marks, code]);
  const known = store?.get(key);
  if (known !== undefined) return known;
  const html = await colour(code, language, marks);
  store?.set(key, html);
  return html;
}

/** A line's tokens as HTML. */
function writeLine(tokens: readonly ThemedToken[]): string {
  return join(tokens.map(({ color, content }) => ({ className: tokenClass(color), text: content })))
    .map(({ className, text }) => (className === '' ? escapeHtml(text) : `<i class="${className}">${escapeHtml(text)}</i>`))
    .join('');
}

const memos = new Map<string, LineMemo>();

function memoOf(shiki: HighlighterCore, lang: string): LineMemo {
  let memo = memos.get(lang);
  if (!memo) memos.set(lang, (memo = new LineMemo(shiki, lang, theme.name ?? '', writeLine)));
  return memo;
}

async function colour(code: string, language: string, marks: readonly number[]): Promise<string> {
  const shiki = await grammar(language);
  const lines = shiki ? memoOf(shiki, aliases[language] ?? language).lines(code) : code.split('\n').map(escapeHtml);
  return lines.map((html, index) => (marks.includes(index + 1) ? `<mark>${html}</mark>` : html)).join('\n');
}
