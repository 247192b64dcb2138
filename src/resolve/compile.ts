import { applyForm, expandPattern, type Names, oneOf, stem } from './forms.ts';
import { type Candidates, literalIndex } from './literals.ts';
import { compileMessages, type MessageIndex } from './messages.ts';
import { fold, styled } from './styles.ts';
import type {
  DataShape,
  ResolverBridge,
  ResolverComparison,
  ResolverData,
  ResolverEntry,
  ResolverMessages,
  ResolverSystem,
} from './types.ts';

/** An entry with what follows from it. */
export interface CompiledEntry {
  /** Position in the data; breaks ties, so that ranking is the same everywhere. */
  index: number;
  entry: ResolverEntry & { slug: string };
  url: string;
  /** The name, made comparable; see `fold`. */
  folded: string;
  /** All names that people type, made comparable: the name first. */
  typed: string[];
}

/** A shape ready to run. */
export interface CompiledShape {
  shape: DataShape;
  /** The pattern, or the same without regard to case. Made when it is first asked for: most texts want few of hundreds. */
  regex(anyCase: boolean): RegExp;
  /** Folded values of the name group → folded names. */
  map: Map<string, string>;
  quiet: Set<string>;
  /** Whether an entry counts only when it is alone. */
  alone(one: CompiledEntry): boolean;
  near: RegExp | undefined;
  /** Digits that must stand together somewhere in the text, because the code has as many. */
  digits: number;
  system: CompiledSystem;
}

export interface CompiledSystem {
  system: ResolverSystem;
  shapes: CompiledShape[];
  byName: Map<string, CompiledEntry>;
  byCode: Map<string, CompiledEntry>;
}

/** The data with its indexes. Made once; {@link resolve} keeps it for data that it has seen. */
export interface CompiledData {
  compiled: true;
  systems: CompiledSystem[];
  /** The shapes of all systems, in order, and which of them a text may match. */
  shapes: CompiledShape[];
  candidates: Candidates;
  entries: CompiledEntry[];
  /** Folded names, titles and spellings of any kind → entries. */
  byFold: Map<string, CompiledEntry[]>;
  /** Spellings exactly as code has them (`codes.NotFound`) → entries. */
  byConstant: Map<string, CompiledEntry[]>;
  /** All names that people type, by their first letter, which is rarely mistyped; in the order of the data. */
  byLetter: Map<string, { name: string; one: CompiledEntry }[]>;
  /** Words that name a system → its id. */
  systemWords: Map<string, string>;
  comparisons: readonly ResolverComparison[];
  bridges: readonly ResolverBridge[];
  /** Id of a system → its messages. A system whose messages have not come yet is absent. */
  messages: Map<string, MessageIndex>;
}

/** A code as an index key: letters small, no leading zeros on plain decimal numbers shorter than four digits. */
export function codeKey(code: string): string {
  return code.toLowerCase().replace(/^0+(?=\d{1,3}$)/, '');
}

/** The slug that an entry has when it follows from its code or its name. */
export function slugFrom(from: 'code' | 'name', { code = '', name }: Pick<ResolverEntry, 'code' | 'name'>): string {
  return from === 'code' ? code : styled(name, 'kebab');
}

/** Builds the indexes: a few milliseconds for 1,000 entries. */
export function compile(data: ResolverData): CompiledData {
  const slugs = new Map(data.systems.map((system) => [system.id, system.slugs]));
  const suffixes = new Map(data.systems.map(({ id, suffix }) => [id, suffix]));
  const entries = data.entries.map((given, index): CompiledEntry => {
    const { system, code, name, names = [] } = given;
    const slug = given.slug ?? slugFrom(slugs.get(system) ?? 'name', given);
    const entry = { ...given, slug };
    const bare = code === undefined ? [] : [stem(name, suffixes.get(system))];
    return {
      index,
      entry,
      url: entry.url ?? `/${system}/${slug}/`,
      folded: fold(name),
      typed: [...new Set([name, ...bare, ...names].map(fold))],
    };
  });
  const byFold = new Map<string, CompiledEntry[]>();
  const byConstant = new Map<string, CompiledEntry[]>();
  const systemWords = new Map<string, string>();
  const systems: CompiledSystem[] = [];

  for (const system of data.systems) {
    const own = entries.filter(({ entry }) => entry.system === system.id);
    for (const word of [system.id, ...system.words]) systemWords.set(word.toLowerCase(), system.id);
    for (const one of own) {
      const { name, title, slug, names = [], aliases } = one.entry;
      const spelt = (system.forms ?? []).flatMap((form) => [name, ...names].flatMap((one) => applyForm(form, one))).concat(aliases ?? []);
      for (const text of [name, title ?? name, ...names, ...(/^\d+$/.test(slug) ? [] : [slug]), ...spelt]) add(byFold, fold(text), one);
      for (const text of spelt) if (isConstant(text, name)) add(byConstant, text, one);
    }
    const names = namesOf(
      own.map(({ entry }) => entry),
      system.suffix,
    );
    const compiled: CompiledSystem = {
      system,
      shapes: [],
      byName: byNameOf(own, system.suffix),
      byCode: new Map(own.flatMap((one) => (one.entry.code === undefined ? [] : [[codeKey(one.entry.code), one] as const]))),
    };
    compiled.shapes = system.shapes.map((shape) => compileShape(shape, names, compiled));
    systems.push(compiled);
  }
  const messages = new Map<string, MessageIndex>();
  for (const { system } of systems) {
    const own = entries.filter(({ entry }) => entry.system === system.id);
    if (system.keys === undefined)
      messages.set(
        system.id,
        compileMessages(own, ({ entry }) => entry.messages ?? []),
      );
  }
  const shapes = systems.flatMap((system) => system.shapes);
  const candidates = literalIndex(shapes.map(({ shape }) => needsOf(shape)));
  const { comparisons = [], bridges = [] } = data;
  const byLetter = byLetterOf(entries);
  return {
    compiled: true,
    systems,
    shapes,
    candidates,
    entries,
    byLetter,
    byFold,
    byConstant,
    systemWords,
    comparisons,
    bridges,
    messages,
  };
}

function byLetterOf(entries: readonly CompiledEntry[]): Map<string, { name: string; one: CompiledEntry }[]> {
  const byLetter = new Map<string, { name: string; one: CompiledEntry }[]>();
  for (const one of entries) {
    for (const name of one.typed) byLetter.set(name.charAt(0), [...(byLetter.get(name.charAt(0)) ?? []), { name, one }]);
  }
  return byLetter;
}

/** Names come before what an entry is called besides; of two entries with one name the first one has it. */
function byNameOf(own: readonly CompiledEntry[], suffix: string | undefined): Map<string, CompiledEntry> {
  const byName = new Map<string, CompiledEntry>();
  const put = (text: string, one: CompiledEntry) => {
    if (!byName.has(fold(text))) byName.set(fold(text), one);
  };
  for (const one of own) put(one.entry.name, one);
  for (const one of own) if (one.entry.code !== undefined) put(stem(one.entry.name, suffix), one);
  for (const one of own) for (const other of one.entry.names ?? []) put(other, one);
  return byName;
}

/** Takes in the messages of a system, which came after the data. */
export function addMessages(data: CompiledData, { system, messages }: ResolverMessages): void {
  const own = data.entries.filter(({ entry }) => entry.system === system);
  for (const { entry } of own) entry.messages = messages[entry.slug] ?? [];
  data.messages.set(
    system,
    compileMessages(own, ({ entry }) => entry.messages ?? []),
  );
}

/** A spelling that can't be taken for prose: qualified or prefixed, in one piece, with a letter before the name. */
function isConstant(text: string, name: string): boolean {
  // `NotFound` alone, of NotFoundError, is no more than a name either.
  const more = text.startsWith(':') || !fold(name).startsWith(fold(text));
  return /^[\w.:$/\\-]+$/.test(text) && /[A-Z_:/]/.test(text) && /[A-Za-z]/.test(text) && more;
}

function add(map: Map<string, CompiledEntry[]>, key: string, entry: CompiledEntry): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

interface Named {
  name: string;
  names?: readonly string[] | undefined;
  code?: string | undefined;
}

/** The names of a system's entries, as its patterns ask for them. */
export function namesOf(entries: readonly Named[], suffix: string | undefined): Names {
  const coded = entries.filter(({ code }) => code !== undefined);
  return { all: entries.flatMap(({ name, names = [] }) => [name, ...names]), stems: coded.map(({ name }) => stem(name, suffix)) };
}

function aloneIn({ alone = [] }: DataShape): (one: CompiledEntry) => boolean {
  if (alone === 'success') return ({ entry }) => entry.party === 'success';
  const names = new Set(alone.map(fold));
  return ({ folded }) => names.has(folded);
}

function needsOf({ pattern, needs, map = {} }: DataShape): string[] | undefined {
  return needs ?? (pattern.includes('{map}') ? Object.keys(map).map((text) => text.toLowerCase()) : undefined);
}

/** A pattern whose only group is a code can't match where too few digits stand together. */
function digitsOf({ pattern }: DataShape): number {
  if (pattern.includes('(?<name>') || !pattern.includes('(?<code>')) return 0;
  if (pattern.includes('(?<code>[45]\\d\\d')) return 3;
  return pattern.includes('(?<code>\\d') ? 1 : 0;
}

function compileShape(shape: DataShape, names: Names, system: CompiledSystem): CompiledShape {
  const { pattern, flags = '' } = shape;
  const made: RegExp[] = [];
  return {
    shape,
    regex: (anyCase) =>
      (made[Number(anyCase)] ??= new RegExp(
        expandPattern(pattern, names, shape.map),
        `${flags}${anyCase && !flags.includes('i') ? 'i' : ''}gd`,
      )),
    map: new Map(Object.entries(shape.map ?? {}).map(([from, to]) => [fold(from), fold(to)])),
    quiet: new Set((shape.quiet ?? []).map(fold)),
    alone: aloneIn(shape),
    near: shape.near && new RegExp(`(?<![a-z])${oneOf(shape.near)}(?![a-z])`),
    digits: digitsOf(shape),
    system,
  };
}
