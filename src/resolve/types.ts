/** The types of the resolver: what it is given (plain JSON, made at build) and what it answers. */

/** How a match came about; see {@link Match.kind}. */
export type MatchKind = 'shape' | 'constant' | 'name' | 'message' | 'number' | 'fuzzy' | 'kin';

/**
 * A format in which programs print a code. The pattern runs over cleaned text (see `clean.ts`): escapes and
 * entities decoded, colours gone, runs of blanks made one, lines without indentation.
 */
export interface Shape {
  id: string;
  /**
   * Source of a regular expression with a group `(?<name>…)` or `(?<code>…)`, unless `means` says the code. `{SCREAMING}`, `{Pascal}`, `{camel}`,
   * `{snake}`, `{kebab}`, `{spaced}` stand for the names of the system in that style; with `!` inside
   * (`{Pascal!}`) for the long ones only, those that are no everyday word. `{STEM}`, `{Stem}` and `{Stem words}` stand
   * for the names of entries with a code, without the suffix of the system: `NOT_FOUND`, `NotFound`, `Not found`.
   * `{map}` stands for what `map` has names for; without `needs` the text must then hold one of them.
   * When both groups are captured they must mean the same entry.
   */
  pattern: string;
  /** Flags besides `g` and `d`, which are always set. */
  flags?: string | undefined;
  /** What the text is, as a noun: `grpc-go error text`. */
  reason: string;
  /** How sure a match is, 0 to 1; see `rank.ts` for what it decides. */
  weight: number;
  /** `constant` when the pattern finds a spelling in code rather than an error. */
  kind?: 'shape' | 'constant' | undefined;
  /** Lower-case literals, one of which the text must hold for the pattern to be tried at all. */
  needs?: string[] | undefined;
  /** Words, one of which must stand within 160 characters of the match, on any line. */
  near?: string[] | undefined;
  /** What the name group may hold besides names of entries → the name that is meant. */
  map?: Record<string, string> | undefined;
  /** The code that is meant where the text holds neither its name nor its number; the pattern then needs no group. */
  means?: string | undefined;
  /** The code of the whole line, wherever in the line it stands: before the codes within its message. */
  outer?: boolean | undefined;
  /**
   * The name may be cut off at its end or its start, where only one name has what is left. For patterns that match at
   * the end of the text, or at its start.
   */
  cut?: 'end' | 'start' | undefined;
  /** So sure, wherever it stands, that a text is answered by it before anything but names and codes is there. */
  early?: true | undefined;
  /** Counts only when nothing else is found in the text. */
  last?: boolean | undefined;
  /** Names that count only when the text holds little else (at most 40 characters). */
  quiet?: string[] | undefined;
  /**
   * Names that count only when the text is one short record and nothing else is found in it; `success` for all entries
   * that are no error.
   */
  alone?: string[] | 'success' | undefined;
  /** How long a text may be in which they count, in characters; 600 when left out. */
  aloneIn?: number | undefined;
  /** A line that it is for, and where that format is defined. Left out of the data. */
  example?: string | undefined;
  source?: string | undefined;
}

/** A shape as the data has it. */
export type DataShape = Omit<Shape, 'id' | 'example' | 'source'>;

/** A system as the resolver sees it. */
export interface ResolverSystem {
  id: string;
  title: string;
  /** Lower-case words that name the system in a query: `grpc`, `rpc`. */
  words: string[];
  /** Beginnings of words that name its things: what a question speaks of that names no system. */
  about?: string[] | undefined;
  shapes: DataShape[];
  /** Spellings that hold for all its names: `codes.{Pascal}`. */
  forms?: string[] | undefined;
  /** What all its names end in: `Error`. */
  suffix?: string | undefined;
  /** A system with the same codes, whose entry is offered as well. */
  kin?: Kin | undefined;
  /** Ids of systems whose statuses travel inside those of this one; a text that holds both is about theirs. */
  carries?: string[] | undefined;
  /** There are words in which people ask for its entries, so that a question in words may mean one of them. */
  asked?: true | undefined;
  /** What the slugs follow from that are left out. */
  slugs?: 'code' | 'name' | undefined;
  /** The words by which messages that are not in the data are found; see `keys.ts`. */
  keys?: string | undefined;
}

/** What a system shares with another one. */
export interface Kin {
  /** Id of the other system. */
  system: string;
  /** Why its entry is offered: `TensorFlow shares gRPC's numbers, and many of its errors are statuses of a call.` */
  reason: string;
}

export const severities = ['success', 'caller', 'network', 'service'] as const;
/** Who has to change something, from what matters least to a whole log to what matters most. */
export type Severity = (typeof severities)[number];

/** A text seen in the wild; `*` stands for anything within one line. */
export interface ResolverMessage {
  text: string;
  /** Id of the cause that it tells. */
  cause?: string | undefined;
  /** Words in which people ask for the entry, or with a cause its title, rather than a text that a program prints. */
  asked?: true | undefined;
}

/** An entry as the resolver sees it. What is left out follows from the rest. */
export interface ResolverEntry {
  system: string;
  /** Left out in parts where it follows from the code or the name as its system says (`slugs`). */
  slug?: string | undefined;
  /** Absent when it has none. */
  code?: string | undefined;
  name: string;
  title?: string | undefined;
  /** Kept only when the data is built with `summaries`. */
  summary?: string | undefined;
  /** Left out when it is `/<system>/<slug>/`. */
  url?: string | undefined;
  /** Other names that software prints: `Payload Too Large` of `Content Too Large`. Patterns ask for them as well. */
  names?: string[] | undefined;
  /** Spellings that no rule and no form of the system yields. */
  aliases?: string[] | undefined;
  messages?: ResolverMessage[] | undefined;
  /** Who has to change something, first; left out for `service`. */
  party?: Exclude<Severity, 'service'> | undefined;
}

/** The messages of one system, which are not in the data but come when a text asks for them. */
export interface ResolverMessages {
  version: 1;
  system: string;
  /** Slug → messages. */
  messages: Record<string, ResolverMessage[]>;
}

/** A page that tells codes of one system apart, at `/<system>/<id>/`. */
export interface ResolverComparison {
  system: string;
  id: string;
  title: string;
  /** Slugs of the entries that it tells apart. */
  slugs: string[];
}

/** What one system makes of another one's codes. */
export interface ResolverBridge {
  /** Ids of the systems. */
  from: string;
  to: string;
  /** In which situation it holds, as a sentence without a full stop. */
  situation: string;
  /** Slug of an entry of `from` → slug of an entry of `to`. */
  edges: Record<string, string>;
}

/** Everything that the resolver knows. Plain JSON. */
export interface ResolverData {
  version: 1;
  systems: ResolverSystem[];
  entries: ResolverEntry[];
  comparisons?: ResolverComparison[] | undefined;
  bridges?: ResolverBridge[] | undefined;
}

/** One answer. */
export interface Match {
  system: string;
  slug: string;
  /** Absent when the entry has none. */
  code?: string;
  name: string;
  url: string;
  /** 0 to 1, falling along the list; see `rank.ts`. */
  score: number;
  /**
   * `shape`: the text has the format of an error. `constant`: a spelling as code has it. `name`, `number`, `fuzzy`:
   * a short query that a person typed, right or nearly so. `message`: a text that the entry is known by. `kin`: the
   * entry of another system that stands for the same as the first match.
   */
  kind: MatchKind;
  /** A sentence for the reader. */
  reason: string;
  /** Where it was seen: offsets in the given text, in UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
  /** Id of the cause that the text tells, and the text that tells it. */
  cause?: string;
  causeText?: string;
  /** An inner code, offered beside the outermost one. */
  also: boolean;
}

/** A page that tells apart what was asked for. */
export interface Compared {
  title: string;
  system: string;
  url: string;
  /** The question names codes that this page tells apart, and asks for nothing else (`401 vs 403`). */
  asked: boolean;
}

/** The answer to a text. */
export interface Resolution {
  /** Best first. */
  matches: Match[];
  /** Pages that tell apart the codes of a typed question, the closest first; absent when there is none. */
  compared?: Compared[];
  /** The text was longer than what is looked at. */
  cut: boolean;
}
