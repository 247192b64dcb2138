/** A pattern for words that begin with one of these. */
export function beginning(stems: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:${stems.join('|')})[\\p{L}\\p{N}_]*)`, 'giu');
}
