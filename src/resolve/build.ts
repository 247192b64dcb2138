import { expandPattern, formOf, isPlain, type Names } from './forms.ts';
import { namesOf } from './compile.ts';
import { earlyPattern } from './early.ts';
import type {
  DataShape,
  Kin,
  ResolverBridge,
  ResolverComparison,
  ResolverData,
  ResolverEntry,
  ResolverMessage,
  ResolverSystem,
  Severity,
  Shape,
} from './types.ts';

/** A system as the catalog has it. */
export interface BuildSystem {
  id: string;
  title: string;
  words: readonly string[];
  about?: readonly string[] | undefined;
  suffix?: string | undefined;
  kin?: Kin | undefined;
  carries?: readonly string[] | undefined;
  /** The content of the system's `shapes.yaml`; none when it has no such file. */
  shapes?: readonly Shape[] | undefined;
}

/** An entry as the catalog has it. */
export interface BuildEntry {
  system: string;
  slug: string;
  code?: string | undefined;
  name: string;
  title?: string | undefined;
  summary?: string | undefined;
  /** `/<system>/<slug>/` when left out. */
  url?: string | undefined;
  /** Other names that software prints. */
  names?: readonly string[] | undefined;
  aliases?: readonly string[] | undefined;
  messages?: readonly { text: string; cause?: string | undefined }[] | undefined;
  /** Words in which people ask for it. */
  phrases?: readonly string[] | undefined;
  /** Its causes, whose titles are words in which people ask as well. */
  causes?: readonly { id: string; title: string }[] | undefined;
  /** Who has to change something, first. */
  party?: Severity | undefined;
}

/** What is left out of the data. */
export interface BuildOptions {
  /** Keeps the summaries; off, because nothing is resolved with them and they are most of the size. */
  summaries?: boolean | undefined;
}

/** A form is worth keeping when this many entries of a system follow it; fewer stay aliases. */
const enough = 2;

/**
 * Makes the resolver's data: what follows from the rest is left out, spellings that entries share become forms of
 * their system. Throws when a shape can't be used, naming it: the content lint calls this too.
 */
export function buildResolverData(
  input: {
    systems: readonly BuildSystem[];
    entries: readonly BuildEntry[];
    comparisons?: readonly ResolverComparison[];
    bridges?: readonly ResolverBridge[];
  },
  options: BuildOptions = {},
): ResolverData {
  const forms = new Map<string, Map<string, number>>();
  for (const entry of input.entries) {
    const counts = forms.get(entry.system) ?? new Map<string, number>();
    forms.set(entry.system, counts);
    const own = new Set((entry.aliases ?? []).map((alias) => formOf(alias, [entry.name, ...(entry.names ?? [])])));
    for (const form of own) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const shared = (system: string): Set<string> =>
    new Set([...(forms.get(system) ?? [])].filter(([, count]) => count >= enough).map(([form]) => form));

  const systems = input.systems.map((system): ResolverSystem => {
    const names = namesOf(
      input.entries.filter((entry) => entry.system === system.id),
      system.suffix,
    );
    const kept = [...shared(system.id)].sort();
    return {
      id: system.id,
      title: system.title,
      words: system.words.map((word) => word.toLowerCase()),
      shapes: (system.shapes ?? []).map((shape) => checkedShape(shape, names)),
      ...(system.about !== undefined && { about: [...system.about] }),
      ...(kept.length > 0 && { forms: kept }),
      ...(system.suffix !== undefined && { suffix: system.suffix }),
      ...(system.kin !== undefined && { kin: system.kin }),
      ...(system.carries !== undefined && { carries: [...system.carries] }),
    };
  });
  const entries = input.entries.map((entry) => slimEntry(entry, shared(entry.system), options.summaries === true));
  const { comparisons = [], bridges = [] } = input;
  return {
    version: 1,
    systems,
    entries,
    ...(comparisons.length > 0 && { comparisons: [...comparisons] }),
    ...(bridges.length > 0 && { bridges: [...bridges] }),
  };
}

function slimEntry(entry: BuildEntry, forms: Set<string>, summaries: boolean): ResolverEntry {
  const aliases = [...new Set(entry.aliases ?? [])].filter((alias) => {
    const all = [entry.name, ...(entry.names ?? [])];
    const form = formOf(alias, all);
    return !all.some((name) => isPlain(alias, name, entry.code)) && !(form !== undefined && forms.has(form));
  });
  const messages = [
    ...(entry.messages ?? []).map(({ text, cause }): ResolverMessage => (cause === undefined ? { text } : { text, cause })),
    ...(entry.phrases ?? []).map((text): ResolverMessage => ({ text, asked: true })),
    ...(entry.causes ?? []).map(({ id, title }): ResolverMessage => ({ text: title, asked: true, cause: id })),
  ];
  const { system, slug, code, name, title, summary, url, party } = entry;
  const names = [...new Set(entry.names ?? [])].filter((other) => !isPlain(other, name, code));
  return {
    system,
    slug,
    ...(code !== undefined && { code }),
    name,
    ...(title !== undefined && title !== name && { title }),
    ...(summaries && summary !== undefined && { summary }),
    ...(url !== undefined && url !== `/${system}/${slug}/` && { url }),
    ...(names.length > 0 && { names }),
    ...(aliases.length > 0 && { aliases }),
    ...(messages.length > 0 && { messages }),
    ...(party !== undefined && party !== 'service' && { party }),
  };
}

function checkedShape(shape: Shape, names: Names): DataShape {
  const { id: _id, example: _example, source: _source, needs, ...rest } = shape;
  try {
    new RegExp(expandPattern(shape.pattern, names, shape.map), `${shape.flags ?? ''}gd`);
  } catch (error) {
    throw new Error(`Shape ${shape.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (shape.means === undefined && !/\(\?<(?:name|code)>/.test(shape.pattern)) {
    throw new Error(`Shape ${shape.id}: the pattern has neither a group (?<name>…) nor (?<code>…), and there is no code that it means.`);
  }
  if (!(shape.weight > 0 && shape.weight <= 1)) {
    throw new Error(`Shape ${shape.id}: weight is ${String(shape.weight)}, expected a number above 0 and at most 1.`);
  }
  if (shape.early && (/\{[A-Z]/i.test(earlyPattern(shape.pattern)) || shape.near || shape.map)) {
    throw new Error(
      `Shape ${shape.id}: an early pattern has no names but in a group of {SCREAMING}, {Pascal}, {camel} or {snake}, and neither "near" nor "map".`,
    );
  }
  return needs === undefined ? rest : { ...rest, needs: least(needs) };
}

/** Of literals of which a text must hold one, those that hold no other: a text with `http error` has `error`. */
function least(needs: readonly string[]): string[] {
  const unique = [...new Set(needs)];
  return unique.filter((literal) => !unique.some((other) => other !== literal && literal.includes(other)));
}
