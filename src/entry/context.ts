/** What the rules look at: an entry taken apart as far as it can be, whatever is wrong with it. */
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import type { Outline } from './outline.ts';
import { type Node, parseMdx } from './parse.ts';
import { itemsIn, type Section, split } from './tree.ts';
import type { Entry, EntryFolder, Position, Problem, System } from './types.ts';

export interface EntryContext {
  path: string;
  source: string;
  system: string;
  slug: string;
  frontmatter: Frontmatter;
  /** The parser's complaint; then there is no tree. */
  syntax: (Position & { message: string }) | undefined;
  root: Node | undefined;
  lead: Node[];
  sections: Section[];
  /** Cause, Fix and AntiPattern tags, wherever they stand. */
  items: Node[];
}

export interface FolderContext extends EntryContext {
  folder: EntryFolder;
}

export interface LibraryContext {
  systems: System[];
  folders: Outline[];
  /** What reading the library already found: bad `system.yaml` files. */
  found: Problem[];
}

/** What a rule finds; the linter adds the rule's name, and the entry's path where `file` is absent. */
export interface Finding extends Position {
  message: string;
  file?: string;
}

interface Rule<Scope extends string, Context> {
  /** Also the name of the rule's file. */
  id: string;
  scope: Scope;
  /** What must hold, in one sentence. */
  description: string;
  check(context: Context): Finding[];
}

/** Needs the file alone. */
export type EntryRule = Rule<'entry', EntryContext>;
/** Needs the programs beside the entry. */
export type FolderRule = Rule<'folder', FolderContext>;
/** Needs all entries and systems. */
export type LibraryRule = Rule<'library', LibraryContext>;
export type AnyRule = EntryRule | FolderRule | LibraryRule;

/** System and slug from `…/<system>/<slug>/entry.mdx`. */
export function place(path: string): Pick<Entry, 'system' | 'slug'> {
  const [slug = '', system = ''] = path.split(/[\\/]/).slice(0, -1).reverse();
  return { system, slug };
}

/** Takes an entry apart. Never throws. */
export function readContext(text: string, path: string): EntryContext {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseMdx(source);
  const root = 'root' in parsed ? parsed.root : undefined;
  return {
    path,
    source,
    ...place(path),
    frontmatter: readFrontmatter(source),
    syntax: 'error' in parsed ? parsed.error : undefined,
    root,
    ...(root ? split(root) : { lead: [], sections: [] }),
    items: root ? itemsIn(root) : [],
  };
}
