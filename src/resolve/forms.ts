import { isDistinct, fold, spellings, styles, type Style } from './styles.ts';

/**
 * The form that an alias follows: `codes.Unauthenticated` of UNAUTHENTICATED gives `codes.{Pascal}`. Nothing when the
 * alias does not end in its name, or is the bare name.
 */
export function formOf(alias: string, name: string): string | undefined {
  for (const style of styles) {
    for (const spelling of spellings(name, style)) {
      if (alias.length > spelling.length && alias.endsWith(spelling)) {
        return `${alias.slice(0, alias.length - spelling.length)}{${style}}`;
      }
    }
  }
  return undefined;
}

/** Whether an alias is only the name in another style, which is found without being listed. */
export function isPlain(alias: string, name: string, code: string | undefined): boolean {
  return fold(alias) === fold(name) || alias === code;
}

/** What a form gives for a name: `codes.{Pascal}` and CANCELLED give `codes.Cancelled`, `codes.Canceled`. */
export function applyForm(form: string, name: string): string[] {
  const style = styles.find((one) => form.endsWith(`{${one}}`));
  if (style === undefined) return [];
  const prefix = form.slice(0, form.length - style.length - 2);
  return spellings(name, style).map((spelling) => prefix + spelling);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A pattern with its `{Style}` and `{Style!}` replaced by the names, longest first so that none hides another. */
export function expandPattern(pattern: string, names: readonly string[]): string {
  return pattern.replace(/\{(SCREAMING|Pascal|camel|snake|kebab|spaced)(!?)\}/g, (_, style: Style, long: string) => {
    const all = names.filter((name) => long === '' || isDistinct(name)).flatMap((name) => spellings(name, style));
    const unique = [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    // A system without such a name: a pattern that never matches.
    return unique.length === 0 ? '(?!)' : `(?:${unique.map(escape).join('|')})`;
  });
}
