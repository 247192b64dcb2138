/**
 * Tells fast which of many literals a short text can't hold: by the pairs of neighbouring characters that it has. Most
 * patterns want a literal that is not there, and looking for each in turn would take longer than all that is found.
 */

/** A literal and its pairs. */
export interface Literal {
  text: string;
  pairs: readonly number[];
}

const size = 1 << 14;
/** Longer texts have so many pairs that few literals could be told apart. */
const longest = 4_000;
const marked = new Uint8Array(size);

function pairAt(text: string, index: number): number {
  return ((text.charCodeAt(index) * 131) ^ text.charCodeAt(index + 1)) & (size - 1);
}

export function literal(text: string): Literal {
  return { text, pairs: Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => pairAt(text, index)) };
}

function mark(text: string, value: 0 | 1): void {
  for (let index = 0; index + 1 < text.length; index += 1) marked[pairAt(text, index)] = value;
}

/** Calls back with a function that tells whether a text holds a literal. It must not be kept. */
export function withLiterals(text: string, use: (holds: (one: Literal) => boolean) => void): void {
  if (text.length > longest) {
    use((one) => text.includes(one.text));
    return;
  }
  mark(text, 1);
  try {
    use((one) => {
      for (const pair of one.pairs) if (marked[pair] === 0) return false;
      return text.includes(one.text);
    });
  } finally {
    mark(text, 0);
  }
}
