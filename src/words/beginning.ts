/** A pattern for words that begin with one of these. */
export function beginning(stems: readonly string[]): RegExp {
  const plain = stems.map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:${plain.join('|')})[\\p{L}\\p{N}_]*)`, 'giu');
}
