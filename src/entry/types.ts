/** What an entry is once it has been read. The shapes here are shared by every room; see `CONTRIBUTING.md` for their meaning. */

import type { HttpFacts } from './http.ts';
import type { LeadKey } from './vocabulary.ts';

/** A place in a file. Lines and columns start at 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing wrong with the content, in words that say what to do next. */
export interface Problem extends Position {
  /** Path of the file, as given to the reader. */
  file: string;
  /** The id of the rule, the name of its file in `rules/`. */
  rule: string;
  /** What was found, what was expected, what to do. */
  message: string;
}

export const kinds = ['error', 'success'] as const;
export type Kind = (typeof kinds)[number];

/** Who has to change something so that the failure ends. */
export const parties = ['caller', 'service', 'network'] as const;
export type Party = (typeof parties)[number];

/** How a party is named. */
export interface PartyWords {
  /** `Caller` */
  short: string;
  /** Over the codes that it mends: `The caller changes something`. */
  title: string;
  /** `what was sent, or who sent it` */
  hint: string;
}

export const origins = ['library', 'application', 'both'] as const;
/** Who produces the code: the library of the system, the application on top of it, or both. */
export type Origin = (typeof origins)[number];

export const verdicts = ['never', 'after-fix', 'backoff', 'transaction', 'conditional', 'not-an-error'] as const;
/** Whether the same request is worth sending again. `transaction`: the whole read-modify-write, not the one call. */
export type Verdict = (typeof verdicts)[number];

export const statuses = ['current', 'deprecated', 'never-raised'] as const;
export type Status = (typeof statuses)[number];

export interface Retry {
  verdict: Verdict;
  reason: string;
  /** Id of a source. */
  source: string;
}

/** Text that a runtime prints for this code, documented rather than recorded. */
export interface Look {
  runtime: string;
  library: string;
  text: string;
  /** Id of a source. */
  source: string;
}

/** A literal text seen in the wild; `*` stands for anything within a line. */
export interface Message {
  text: string;
  /** Id of the cause that the text tells. */
  cause?: string | undefined;
  /** Id of a source. */
  source: string;
}

/** Another name that software prints for the same code. */
export interface OtherName {
  name: string;
  /** Who prints it. */
  by: string;
  /** Id of a source. */
  source: string;
}

/** A finer code that some vendor prints beside this one: IIS' `404.3`, Cloudflare's `1020`. */
export interface Subcode {
  code: string;
  by: string;
  meaning: string;
  /** Id of a source. */
  source: string;
}

/**
 * A cause or fix that some languages can't show: the situation does not arise there, or can't be brought about with the
 * library that runs. Said beside its programs in other languages.
 */
export interface NotShown {
  /** Id of the cause or fix. */
  item: string;
  /** Ids of languages: `go`. */
  languages: string[];
  /** A clause that ends with a full stop. */
  because: string;
  /** Id of a source. */
  source: string;
}

export interface Source {
  id: string;
  title: string;
  url: string;
  /** What it was used for. */
  for: string;
}

/** The facts in an entry's frontmatter. */
export interface Facts {
  /** As people of the system write it: `16`, `404`, `42P01`. Absent for an entry that has none, such as a base class. */
  code?: string | undefined;
  name: string;
  summary: string;
  kind: Kind;
  changes: Party[];
  origin: Origin;
  retry: Retry;
  status: Status;
  statusNote?: string | undefined;
  looks: Look[];
  messages: Message[];
  alsoNamed: OtherName[];
  subcodes: Subcode[];
  notShown: NotShown[];
  /** Only for a system that asks for it. */
  http?: HttpFacts | undefined;
  sources: Source[];
}

/** Markdown of a part of an entry, sliced from the file, and where the slice begins. */
export interface Prose {
  markdown: string;
  position: Position;
}

/** A part of a body: running text, or a note set apart. */
export interface Block extends Prose {
  type: 'prose' | 'note';
}

/** What Cause, Fix, AntiPattern have in common. */
export interface Item {
  id: string;
  /** Ids that links still use. */
  formerly: string[];
  title: string;
  /** Ids of sources. */
  sources: string[];
  body: Block[];
  position: Position;
}

export interface Cause extends Item {
  confirm: Prose;
  /** Who alone can change it, in words, when no fix of this entry can. */
  elsewhere?: string | undefined;
}

export interface Fix extends Item {
  /** Ids of the causes that it cures. */
  for: string[];
  when: string;
  why: Prose;
  verify: Prose;
}

export interface AntiPattern extends Item {
  /** Id of the fix to use. */
  instead: string;
}

export interface Confusable {
  /** `slug` of the same system or `system/slug`, as written. */
  with: string;
  /** The question or command that tells the two apart. */
  check: string;
  /** Ids of sources. */
  sources: string[];
  body: Block[];
  position: Position;
}

export interface OnCall {
  steps: Prose;
  alert?: Prose | undefined;
  log?: Prose | undefined;
  neverReveal?: Prose | undefined;
  /** Ids of sources. */
  sources: string[];
  position: Position;
}

export interface Entry extends Facts, Partial<Record<LeadKey, Prose>> {
  system: string;
  slug: string;
  /** Path of the file, as given to the reader. */
  path: string;
  lead: Prose;
  causes: Cause[];
  fixes: Fix[];
  antiPatterns: AntiPattern[];
  confusables: Confusable[];
  onCall?: OnCall | undefined;
}

/** What a program belongs to; `exchange`: to the entry as a whole, as the recorded exchange of its status. */
export type Role = 'cause' | 'fix' | 'anti-pattern' | 'exchange';

/** How far a program was checked. */
export const levels = ['run', 'compiled', 'type-checked', 'parsed', 'not-checked'] as const;
export type Level = (typeof levels)[number];

/** What the verifier knows about one program; kept in `records.json` beside the entry. */
export interface ProgramRecord {
  level: Level;
  /** Why it was not run, when nothing here can run it: `needs a GPU`. */
  because?: string | undefined;
  /** SHA-256 (hex) over the program, the system's harness for its language, and nothing else. */
  sha256: string;
  /** SHA-256 (hex) of the `.out` file. Absent unless run. */
  outSha256?: string | undefined;
  /** Exit status. Absent unless run. */
  exit?: number | undefined;
  /** What it was run or checked with: name → version. */
  versions: Record<string, string>;
  /** Day of the record, `YYYY-MM-DD`; kept when a rerun changes nothing. */
  date: string;
}

/** A program as it lies on disk. */
export interface ProgramFile {
  /** File name: `missing-token.ts`. */
  name: string;
  path: string;
  source: string;
  /** SHA-256 (hex) as in {@link ProgramRecord.sha256}, of what lies on disk now. */
  sha256: string;
  /** What it printed when it was last run. */
  output?: string | undefined;
  outSha256?: string | undefined;
  record?: ProgramRecord | undefined;
}

/** One entry's folder, read but not yet understood. */
export interface EntryFolder {
  system: string;
  slug: string;
  /** Path of `entry.mdx`. */
  path: string;
  source: string;
  programs: ProgramFile[];
  /** Other files in the folder that are neither programs, outputs nor records. */
  strays: string[];
  /** Names in `records.json` that have no program any more. */
  orphanRecords: string[];
}

export const asked = ['RaisedBy', 'Visiting', 'Running', 'http'] as const;
/** What a system may ask of its entries: tags of the lead, and `http`, the key of the frontmatter. */
export type Asked = (typeof asked)[number];

export type { Runbook, Spelling, System } from './system-types.ts';
