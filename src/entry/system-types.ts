/** What `system.yaml` says of a system, once it has been read. */
import type { Api } from './api.ts';
import type { Asked, Party, PartyWords } from './types.ts';

/** One row of a system's spelling table. */
export interface Spelling {
  /** Language or form: `Go`, `Header`. */
  language: string;
  /** Library or place, when the language has several. */
  library?: string | undefined;
  /**
   * `{SCREAMING}`, `{Pascal}`, `{camel}`, `{snake}`, `{kebab}`, `{code}` are replaced; `{STEM}` and `{Stem}` are the
   * first two without the suffix that the system's names share.
   */
  template?: string | undefined;
  /** Spellings that don't follow the template, by name or by code. Empty: the language has no word for this code. */
  exceptions?: Record<string, string> | undefined;
  /** Every spelling that there is, by code, where none follows a template. */
  codes?: Record<string, string> | undefined;
  /** Only codes of the system's registry have it. */
  registered?: boolean | undefined;
  /** Where the spelling is defined. */
  source: string;
}

/** What runbooks of a system have in common. */
export interface Runbook {
  /** The label of its metrics that holds a code: `grpc_code`. */
  label?: string | undefined;
  /** Names that metrics write otherwise than the registry: `CANCELLED: Canceled`. */
  names?: Record<string, string> | undefined;
  /** Codes that a server's own metrics can't show, since others send them. */
  unseen: string[];
  /** Queries with the placeholders of {@link Spelling.template}. */
  queries: { title: string; language: 'promql' | 'logql'; text: string; source: string }[];
}

/** What a system is: the content of `system.yaml`. */
export interface System {
  id: string;
  title: string;
  /** What one of its codes is called: `status code`. */
  noun: string;
  summary: string;
  /** Words that name the system in a query. */
  words: string[];
  /** Beginnings of words that name its things, and nothing that other systems are asked about: `epoch`. */
  about?: string[] | undefined;
  /** How a slug follows from an entry: from its name or its code. */
  slug: 'name' | 'code';
  /** What all its names end in, for addresses and spellings that leave it out: `Error` of `NotFoundError`. */
  suffix?: string | undefined;
  /** A system with the same codes; for a text that is about an entry of this one, the search offers that of the other. */
  kin?: { system: string; reason: string } | undefined;
  /** Ids of systems whose statuses travel inside its own; a text that holds both is about theirs. */
  carries?: string[] | undefined;
  /** What caller, service and network are in this system, where the general words say too little. */
  parties?: Record<Party, PartyWords> | undefined;
  /** Classes that the first characters of its codes stand for, in order; the system's page then shows them class by class. */
  classes: { prefix: string; title: string; hint: string }[];
  /** Names of its entries that have no code. */
  codeless: string[];
  runbook?: Runbook | undefined;
  /** Tags and keys that each of its entries must have besides what every entry has. */
  asks: Asked[];
  /** Id of a language → id of the check that its programs get where they can't be run. */
  checks: Record<string, string>;
  /** Id of a language → id of the runtime that the extended tier installs to run its programs. */
  runtimes: Record<string, string>;
  registry: { name: string; url: string };
  /** What upstream's API reference says of its classes, for a system whose codes are classes. */
  api?: Api | undefined;
  source: string;
  spellings: Spelling[];
  path: string;
}
