/**
 * Remembers coloured lines. Pairs of programs differ in a few lines only, and programs of a language begin alike, so most
 * lines of a block stand in another one too. A grammar goes through code line by line; what it makes of a line follows
 * from the line and from the state in which the line before left it.
 */
import type { GrammarState, HighlighterCore, ThemedToken } from 'shiki/core';

/** Lines that are remembered; with more, all are forgotten, because what is asked for next stands nearby. */
const mostLines = 20_000;

interface Coloured {
  html: string;
  /** The state after the line, as {@link LineMemo} numbers it. */
  next: number;
}

/** Lines of one language, as one highlighter colours them in one theme. */
export class LineMemo {
  readonly #shiki: HighlighterCore;
  readonly #lang: string;
  readonly #theme: string;
  readonly #write: (line: readonly ThemedToken[]) => string;
  /** The first one is that before any line. */
  readonly #states: (GrammarState | undefined)[] = [undefined];
  readonly #known = new Map<string, Coloured>();

  /** @param write Makes HTML of a line's tokens. */
  constructor(shiki: HighlighterCore, lang: string, theme: string, write: (line: readonly ThemedToken[]) => string) {
    this.#shiki = shiki;
    this.#lang = lang;
    this.#theme = theme;
    this.#write = write;
  }

  /** HTML of each line of the code. */
  lines(code: string): string[] {
    let state = 0;
    return code.split(/\r?\n/).map((line) => {
      // No grammar is asked about an empty line.
      if (line === '') return '';
      const { html, next } = this.#line(line, state);
      state = next;
      return html;
    });
  }

  #line(line: string, state: number): Coloured {
    const key = `${state} ${line}`;
    const known = this.#known.get(key);
    if (known) return known;
    const grammarState = this.#states[state];
    const tokens = this.#shiki.codeToTokensBase(line, {
      lang: this.#lang,
      theme: this.#theme,
      // By default a line that takes half a second stays plain, so that a busy machine would build other pages.
      tokenizeTimeLimit: 0,
      ...(grammarState && { grammarState }),
    });
    const made = { html: this.#write(tokens[0] ?? []), next: this.#numberOf(this.#shiki.getLastGrammarState(tokens)) };
    if (this.#known.size >= mostLines) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }

  /** The same number for equal states, which a grammar reaches again and again. */
  #numberOf(state: GrammarState | undefined): number {
    const stack = state?.getInternalStack();
    const found = this.#states.findIndex((one) => {
      const other = one?.getInternalStack();
      return stack !== undefined && other?.depth === stack.depth && other.equals(stack);
    });
    return found >= 0 ? found : this.#states.push(state) - 1;
  }
}
