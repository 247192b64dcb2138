import { applyForm, expandPattern, type Names, stem } from './forms.ts';
import { type Literal, literal } from './literals.ts';
import { compileMessages, type MessageIndex } from './messages.ts';
import { fold } from './styles.ts';
import type { ResolverData, ResolverEntry, ResolverMessages, ResolverSystem, Shape } from './types.ts';

/** An entry with what follows from it. */
export interface CompiledEntry {
  /** Position in the data; breaks ties, so that ranking is the same everywhere. */
  index: number;
  entry: ResolverEntry;
  url: string;
  /** The name, made comparable; see `fold`. */
  folded: string;
}

/** A shape ready to run. */
export interface CompiledShape {
  shape: Shape;
  regex: RegExp;
  /** Folded values of the name group → folded names. */
  map: Map<string, string>;
  quiet: Set<string>;
  alone: Set<string>;
  near: RegExp | undefined;
  /** What the text must hold one of. */
  needs: Literal[] | undefined;
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
  entries: CompiledEntry[];
  /** Folded names, titles and spellings of any kind → entries. */
  byFold: Map<string, CompiledEntry[]>;
  /** Spellings exactly as code has them (`codes.NotFound`) → entries. */
  byConstant: Map<string, CompiledEntry[]>;
  /** Words that name a system → its id. */
  systemWords: Map<string, string>;
  /** Id of a system → its messages. A system whose messages have not come yet is absent. */
  messages: Map<string, MessageIndex>;
}

/** A code as an index key: letters small, no leading zeros on plain decimal numbers shorter than four digits. */
export function codeKey(code: string): string {
  return code.toLowerCase().replace(/^0+(?=\d{1,3}$)/, '');
}

/** Builds the indexes: a few milliseconds for 1,000 entries. */
export function compile(data: ResolverData): CompiledData {
  const entries = data.entries.map((entry, index): CompiledEntry => ({
    index,
    entry,
    url: entry.url ?? `/${entry.system}/${entry.slug}/`,
    folded: fold(entry.name),
  }));
  const byFold = new Map<string, CompiledEntry[]>();
  const byConstant = new Map<string, CompiledEntry[]>();
  const systemWords = new Map<string, string>();
  const systems: CompiledSystem[] = [];

  for (const system of data.systems) {
    const own = entries.filter(({ entry }) => entry.system === system.id);
    for (const word of [system.id, ...system.words]) systemWords.set(word.toLowerCase(), system.id);
    for (const one of own) {
      const { name, title, slug, aliases } = one.entry;
      const spelt = (system.forms ?? []).flatMap((form) => applyForm(form, name)).concat(aliases ?? []);
      for (const text of [name, title ?? name, ...(/^\d+$/.test(slug) ? [] : [slug]), ...spelt]) add(byFold, fold(text), one);
      for (const text of spelt) if (isConstant(text, name)) add(byConstant, text, one);
    }
    const names = namesOf(
      own.map(({ entry }) => entry),
      system.suffix,
    );
    const compiled: CompiledSystem = {
      system,
      shapes: [],
      byName: new Map(
        own.flatMap((one) => {
          const { name, code } = one.entry;
          const short = code === undefined ? name : stem(name, system.suffix);
          return [[fold(name), one] as const, [fold(short), one] as const];
        }),
      ),
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
  return { compiled: true, systems, entries, byFold, byConstant, systemWords, messages };
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
  return /^[\w.:$/\\-]+$/.test(text) && /[A-Z_:/]/.test(text) && /[A-Za-z]/.test(text) && !fold(name).startsWith(fold(text));
}

function add(map: Map<string, CompiledEntry[]>, key: string, entry: CompiledEntry): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

/** The names of a system's entries, as its patterns ask for them. */
export function namesOf(entries: readonly { name: string; code?: string | undefined }[], suffix: string | undefined): Names {
  const coded = entries.filter(({ code }) => code !== undefined);
  return { all: entries.map(({ name }) => name), stems: coded.map(({ name }) => stem(name, suffix)) };
}

function compileShape(shape: Shape, names: Names, system: CompiledSystem): CompiledShape {
  const near = shape.near?.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    shape,
    regex: new RegExp(expandPattern(shape.pattern, names), `${shape.flags ?? ''}gd`),
    map: new Map(Object.entries(shape.map ?? {}).map(([from, to]) => [fold(from), fold(to)])),
    quiet: new Set((shape.quiet ?? []).map(fold)),
    alone: new Set((shape.alone ?? []).map(fold)),
    near: near === undefined ? undefined : new RegExp(`(?<![a-z])(?:${near})(?![a-z])`),
    needs: shape.needs?.map(literal),
    system,
  };
}
