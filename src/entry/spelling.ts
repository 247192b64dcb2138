/** How a code is written: the forms of its name, its slug, its aliases, and the table of its spellings. */
import type { Spelling, System } from './types.ts';

export interface NameForms {
  SCREAMING: string;
  Pascal: string;
  camel: string;
  snake: string;
  kebab: string;
  spaced: string;
}

/** `DEADLINE_EXCEEDED`, `DeadlineExceeded`, `Not Found` → words in lower case. */
function wordsOf(given: string): string[] {
  // `I'm` is one word.
  const name = given.replace(/['’]/g, '');
  const mixed = /[a-z]/.test(name);
  const apart = mixed ? name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2') : name;
  return apart
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The forms in which languages write a name. */
export function nameForms(name: string): NameForms {
  const words = wordsOf(name);
  const Pascal = words.map(capital).join('');
  return {
    SCREAMING: words.join('_').toUpperCase(),
    Pascal,
    camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1),
    snake: words.join('_'),
    kebab: words.join('-'),
    spaced: words.join(' '),
  };
}

/** A text as an id: `attachToken` → `attach-token`. */
export function kebab(text: string): string {
  return wordsOf(text).join('-');
}

interface Named {
  code?: string | undefined;
  name: string;
  /** Other names that software prints. */
  alsoNamed?: readonly { name: string }[] | undefined;
  http?: { standing: string } | undefined;
}

/** Code and name as a title: `16 UNAUTHENTICATED`; the name alone where there is no code. */
export function titleOf({ code, name }: Named): string {
  return code === undefined ? name : `${code} ${name}`;
}

/** In the order of their codes; those without one come last, by name. */
export function byCode(a: Named, b: Named): number {
  if (a.code !== undefined && b.code !== undefined) return a.code.localeCompare(b.code, 'en', { numeric: true });
  return Number(a.code === undefined) - Number(b.code === undefined) || a.name.localeCompare(b.name, 'en');
}

/** A name without the suffix that all names of its system share: `NotFoundError` → `NotFound`. */
function stemOf({ suffix }: Pick<System, 'suffix'>, name: string): string {
  return suffix !== undefined && name.length > suffix.length && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** The slug that an entry's folder and address must have. */
export function slugOf(system: Pick<System, 'slug'>, { code, name }: Named): string {
  return system.slug === 'code' && code !== undefined ? code.toLowerCase() : kebab(name);
}

export interface SpellingRow {
  language: string;
  library?: string | undefined;
  text: string;
  source: string;
}

/** A template with its placeholders replaced; see {@link Spelling.template}. */
export function fillTemplate(template: string, { code = '', name }: Named, system: Pick<System, 'suffix'>): string {
  const stem = nameForms(stemOf(system, name));
  const forms: Record<string, string> = { ...nameForms(name), STEM: stem.SCREAMING, Stem: stem.Pascal, code };
  return template.replace(/\{(\w+)\}/g, (all, key: string) => forms[key] ?? all);
}

function spellOne({ template, exceptions = {}, codes, registered }: Spelling, entry: Named, system: Pick<System, 'suffix'>): string {
  const { name, code = '', http } = entry;
  if (registered === true && http?.standing === 'unregistered') return '';
  if (codes) return codes[code] ?? '';
  const exception = [name, code].find((key) => Object.hasOwn(exceptions, key));
  return exception === undefined ? fillTemplate(template ?? '', entry, system) : (exceptions[exception] ?? '');
}

/** The rows of an entry's spelling table: how each language writes its code. A language without a word for it has no row. */
export function spell(system: Pick<System, 'spellings' | 'suffix'>, entry: Named): SpellingRow[] {
  return system.spellings
    .map((row) => ({ language: row.language, library: row.library, text: spellOne(row, entry, system), source: row.source }))
    .filter(({ text }) => text !== '');
}

/** `codes.Canceled` → `Canceled`. */
const lastWord = (spelling: string) => /([A-Za-z][A-Za-z0-9_]*)\W*$/.exec(spelling)?.[1];

function formsFor(name: string): string[] {
  const { SCREAMING, Pascal, camel, snake, kebab: hyphens } = nameForms(name);
  return [SCREAMING, Pascal, camel, snake, hyphens, snake.replaceAll('_', ''), SCREAMING.replaceAll('_', '')];
}

/**
 * Every other word for an entry that may stand in an address instead of its slug: `16`, `UNAUTHENTICATED`,
 * `Unauthenticated`, and what a language's exception adds (`Canceled`, `CANCELED`, `canceled`). See `links.md`, Aliases.
 */
export function aliases(system: Pick<System, 'slug' | 'spellings' | 'suffix'>, entry: Named): string[] {
  const strange = system.spellings.flatMap(({ exceptions }) => {
    const word = exceptions && Object.hasOwn(exceptions, entry.name) ? lastWord(exceptions[entry.name] ?? '') : undefined;
    return word === undefined ? [] : [word, ...formsFor(word)];
  });
  const codes = entry.code === undefined ? [] : [entry.code, entry.code.toLowerCase()];
  const stem = stemOf(system, entry.name);
  // A base class such as OpError is no `Op`.
  const short = entry.code === undefined || stem === entry.name ? [] : formsFor(stem);
  const others = (entry.alsoNamed ?? []).flatMap(({ name }) => formsFor(name));
  const all = new Set([...codes, entry.name, ...formsFor(entry.name), ...short, ...strange, ...others]);
  all.delete(slugOf(system, entry));
  return [...all].filter((alias) => /^[\w-]+$/.test(alias)).sort();
}
