import { isDistinct, fold, spellings, styles, type Style } from './styles.ts';

/**
 * The form that an alias follows: `codes.Unauthenticated` of UNAUTHENTICATED gives `codes.{Pascal}`. Nothing when the
 * alias does not end in one of the entry's names, or is the bare name. Of several names the longest counts.
 */
export function formOf(alias: string, names: readonly string[]): string | undefined {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const style of styles) {
      for (const spelling of spellings(name, style)) {
        if (alias.length > spelling.length && alias.endsWith(spelling)) {
          return `${alias.slice(0, alias.length - spelling.length)}{${style}}`;
        }
      }
    }
  }
  return undefined;
}

/** Whether an alias is found without being listed: the name in another style, or the code behind what announces it (`HTTP/1.1 404`). */
export function isPlain(alias: string, name: string, code: string | undefined): boolean {
  if (fold(alias) === fold(name)) return true;
  if (code === undefined) return false;
  // Short codes stand in names as well.
  return alias === code || (code.length > 2 && [code, `${code}]`].some((end) => alias.endsWith(end)));
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

/** The names of a system, as patterns ask for them. */
export interface Names {
  all: readonly string[];
  /** Names of entries with a code, without the suffix that the system's names share. */
  stems: readonly string[];
}

/** A name without the suffix that all names of its system share. */
export function stem(name: string, suffix: string | undefined): string {
  return suffix !== undefined && name.length > suffix.length && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** `NotFound` → `Not found`. */
function sentence(name: string): string[] {
  return spellings(name, 'spaced').map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}

const stemStyles: Record<string, (name: string) => string[]> = {
  STEM: (name) => spellings(name, 'SCREAMING'),
  Stem: (name) => spellings(name, 'Pascal'),
  'Stem words': sentence,
};

/** Alternatives of a pattern, longest first so that none hides another. */
export function oneOf(texts: readonly string[]): string {
  const unique = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A system without such a name: a pattern that never matches.
  return unique.length === 0 ? '(?!)' : `(?:${unique.map(escape).join('|')})`;
}

/** A pattern with its `{Style}`, `{Style!}` and `{Stem}` replaced by the names, and `{map}` by what the shape has names for. */
export function expandPattern(pattern: string, names: Names, map: Readonly<Record<string, string>> = {}): string {
  return pattern
    .replace(/\{(SCREAMING|Pascal|camel|snake|kebab|spaced)(!?)\}/g, (_, style: Style, long: string) =>
      oneOf(names.all.filter((name) => long === '' || isDistinct(name)).flatMap((name) => spellings(name, style))),
    )
    .replace('{map}', () => oneOf(Object.keys(map)))
    .replace(/\{(STEM|Stem words|Stem)\}/g, (_, style: string) => oneOf(names.stems.flatMap((name) => stemStyles[style]?.(name) ?? [])));
}
