/** What a page needs beyond the entry itself. Components take these; only the catalog makes them. */
import type { ApiClass } from '../entry/api.ts';
import type { ComparisonPage } from './comparisons.ts';
import type { ExchangeView } from './exchange.ts';
import type { GuideLink } from './guides.ts';
import type { Standing } from '../entry/http.ts';
import type { Level, Role, Source, System } from '../entry/types.ts';
import type { RenderedEntry } from '../render/render-entry.ts';

export interface ProgramView {
  role: Role;
  /** Id of the item that it belongs to. */
  item: string;
  language: { id: string; label: string };
  /** File name: `missing-token.ts`. */
  name: string;
  /** Where the whole file is published. */
  url: string;
  /** The marked region, highlighted. */
  html: string;
  level: Level;
  /** Why it was not run. */
  because?: string | undefined;
  versions: Record<string, string>;
  date?: string | undefined;
  exit?: number | undefined;
  output?: string | undefined;
}

/** One entry as the content store keeps it between builds. */
export interface StoredEntry {
  entry: RenderedEntry;
  programs: ProgramView[];
}

export interface LookView {
  runtime: string;
  library: string;
  text: string;
  /** Set when the text was recorded: the cause whose program printed it. */
  recorded?: { title: string; anchor: string } | undefined;
  /** Set when the text is documented. */
  source?: Source | undefined;
}

/** One end of a mapping. */
export interface EdgeEnd {
  system: string;
  label: string;
  /** Absent when Errdex has no page for it. */
  url?: string | undefined;
}

/** A mapping that holds from `from` to `to`, in one situation. */
export interface Edge {
  from: EdgeEnd;
  to: EdgeEnd;
  situation: string;
  source: { title: string; url: string };
  /** Address of the whole table. */
  table: string;
}

/** A file of `content/mappings/` as a page. */
export interface MappingPage {
  id: string;
  title: string;
  url: string;
  tables: {
    id: string;
    /** Ids of systems. */
    from: string;
    to: string;
    situation: string;
    source: { title: string; url: string };
    /** Each from one system to the other, and only that way. */
    edges: { from: EdgeEnd; to: EdgeEnd }[];
  }[];
}

export interface SpellingRow {
  language: string;
  library?: string | undefined;
  text: string;
  source: string;
}

/** A line in a list of codes. */
export interface CodeCard {
  system: string;
  slug: string;
  /** Absent when the entry has none. */
  code?: string | undefined;
  name: string;
  summary: string;
  url: string;
  kind: RenderedEntry['kind'];
  party: 'caller' | 'service' | 'network' | 'success';
  /** Of a status code of HTTP: how it stands in the registry, and who sends it when it is not registered. */
  standing?: Standing | undefined;
  usedBy?: string | undefined;
}

export interface ConfusableView {
  card: CodeCard;
  check: string;
  body: RenderedEntry['confusables'][number]['body'];
  /** Ids of sources. */
  cited: string[];
}

/** Everything on an entry's page. */
export interface EntryPage extends StoredEntry {
  /** Changes with the entry, its programs, and our code. */
  digest: string;
  system: System;
  card: CodeCard;
  /** All codes of the system, in order. */
  siblings: CodeCard[];
  looks: LookView[];
  /** The recorded exchange of a status; absent when there is none. */
  exchange?: ExchangeView | undefined;
  spellings: SpellingRow[];
  /** Absent for systems whose codes are no classes. */
  api?: ApiClass | undefined;
  /** Other addresses that lead here, without the leading slash. */
  aliases: string[];
  confusables: ConfusableView[];
  /** Entries that name this one as a confusable and are not named by it. */
  confusedBy: CodeCard[];
  /** Pages that tell this code and others apart. */
  comparisons: ComparisonPage[];
  /** Guides that link to this entry. */
  guides: GuideLink[];
  outgoing: Edge[];
  incoming: Edge[];
}
