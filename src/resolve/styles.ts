/** How names are spelt: one fold for comparing, six styles for finding. */

/** The styles that forms and patterns can name. */
export const styles = ['SCREAMING', 'Pascal', 'camel', 'snake', 'kebab', 'spaced'] as const;
export type Style = (typeof styles)[number];

/**
 * Makes spellings comparable: `DEADLINE_EXCEEDED`, `DeadlineExceeded`, `deadline-exceeded` all give `deadlineexceeded`.
 * American and British endings are one (`Canceled`, `CANCELLED`).
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ll(ed|ing|ation)/g, 'l$1');
}

/** The words of a name: `DEADLINE_EXCEEDED`, `DeadlineExceeded` and `HTTPError` split where a reader would. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name in a style. Two-letter names stay capital in Pascal (`OK`, as in grpc-go and .NET). */
export function styled(name: string, style: Style): string {
  const parts = words(name);
  switch (style) {
    case 'SCREAMING':
      return parts.join('_').toUpperCase();
    case 'Pascal':
      return parts.length === 1 && name.length <= 2 ? name.toUpperCase() : parts.map(capital).join('');
    case 'camel':
      return parts.map((word, index) => (index === 0 ? word : capital(word))).join('');
    case 'snake':
      return parts.join('_');
    case 'kebab':
      return parts.join('-');
    case 'spaced':
      return parts.join(' ');
  }
}

/** All that a name may be in a style: itself, the one-l twin, and `Ok` beside `OK`. */
export function spellings(name: string, style: Style): string[] {
  const text = styled(name, style);
  const all = [text, text.replace(/ll(ed|ing)/i, 'l$1').replace(/LL(ED|ING)/, 'L$1')];
  if (style === 'Pascal' && text.length <= 2) all.push(capital(text.toLowerCase()));
  return [...new Set(all)];
}

/** Names of ten letters and more are no everyday words: UNAUTHENTICATED is one, INTERNAL is not. */
export function isDistinct(name: string): boolean {
  return fold(name).length >= 10;
}
