/** Guides as pages: text as HTML, programs as on the pages of entries. */
import { absoluteLinks } from '../entry/absolute-links.ts';
import { fence } from '../entry/fence.ts';
import { entriesIn, type Guide, type GuidePart } from '../entry/guide.ts';
import { labelOf, languageOf, readName, wholeProgram } from '../entry/programs.ts';
import type { ProgramFile } from '../entry/types.ts';
import { libraryOf } from '../library/build-library.ts';
import { type DataFile, filesOf, type LoadedGuide, usersOf } from '../library/index.ts';
import { highlight } from '../render/highlight.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Block } from './colour-plan.ts';
import { programPart } from './program-part.ts';
import { programView } from './program-view.ts';
import type { ProgramView } from './types.ts';

/** A program of a guide; `users` names the programs that bring it in, when it is never run alone. */
export interface GuideProgramView extends ProgramView {
  users: string[];
}

export type GuideView =
  | { type: 'prose'; html: string }
  | { type: 'section'; id: string; title: string }
  | { type: 'program'; id: string; programs: GuideProgramView[] }
  | { type: 'file'; name: string; html: string; source: string }
  | { type: 'plot'; title: string; output: string; program: string };

export interface GuidePage {
  id: string;
  url: string;
  title: string;
  description: string;
  views: GuideView[];
  /** `system/slug` of the entries that it links to. */
  entries: string[];
  /** The guide as it was read, for its Markdown twin. */
  loaded: LoadedGuide;
}

const grammars: Record<string, string> = { proto: 'proto', yaml: 'yaml', yml: 'yaml', json: 'json', conf: 'nginx' };

/** Grammar of a file that is no program, by its extension. */
export function grammarOf(name: string): string {
  return grammars[name.split('.').at(-1) ?? ''] ?? 'text';
}

async function guideProgram(loaded: LoadedGuide, file: ProgramFile): Promise<GuideProgramView[]> {
  const language = languageOf(file.name);
  const name = readName(file.name);
  if (!language || !name) return [];
  const { item, variant } = name;
  // Programs of a guide have no role in an entry; their pages are told apart by where they stand.
  const shown = { role: 'fix', item, language, variant, label: labelOf(language, variant), region: undefined } as const;
  const view = await programView(file, `/guides/${loaded.guide.id}/`, shown);
  return [{ ...view, users: file.record ? [] : usersOf(loaded, file) }];
}

async function viewOf(loaded: LoadedGuide, data: readonly DataFile[], part: GuidePart): Promise<GuideView> {
  switch (part.type) {
    case 'prose':
      return { type: 'prose', html: await renderMarkdown(part.markdown) };
    case 'section':
      return part;
    case 'program':
      return {
        type: 'program',
        id: part.id,
        programs: (await Promise.all(filesOf(loaded, part.id).map((file) => guideProgram(loaded, file)))).flat(),
      };
    case 'file': {
      const source = data.find(({ name }) => name === part.name)?.source ?? '';
      return { type: 'file', name: part.name, html: await highlight(source.trimEnd(), grammarOf(part.name)), source };
    }
    case 'plot': {
      const [file] = filesOf(loaded, part.of);
      return { type: 'plot', title: part.title, output: file?.output ?? '', program: file?.name ?? part.of };
    }
  }
}

const page = async (loaded: LoadedGuide): Promise<GuidePage> => {
  const { guide, data } = loaded;
  const { id, title, description } = guide;
  const views = await Promise.all(guide.parts.map((part) => viewOf(loaded, data, part)));
  return { id, url: `/guides/${id}/`, title, description, views, entries: entriesIn(guide), loaded };
};

/** What the pages of all guides ask the highlighter for, besides fences in their text. */
export function guideBlocks(root: string): Block[] {
  return libraryOf(root).guides.flatMap(({ folder, data }) => [
    ...folder.programs.flatMap((file) => {
      const language = languageOf(file.name);
      return language ? [{ ...programPart(file, undefined), language: language.shiki }] : [];
    }),
    ...data.map(({ name, source }) => ({ code: source.trimEnd(), language: grammarOf(name), marks: [] })),
  ]);
}

/** All guides, in the order of their titles. */
export async function guidePages(root: string): Promise<GuidePage[]> {
  const pages = await Promise.all(libraryOf(root).guides.map(page));
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Which guides link to an entry: `system/slug` → links. */
export function guidesByEntry(guides: readonly { url: string; title: string; entries: readonly string[] }[]): Map<string, GuideLink[]> {
  const byEntry = new Map<string, GuideLink[]>();
  for (const { url, title, entries } of guides) {
    for (const entry of entries) byEntry.set(entry, [...(byEntry.get(entry) ?? []), { url, title }]);
  }
  return byEntry;
}

/**
 * A guide as Markdown: its text, the whole of its programs and files, and what they printed.
 *
 * @param site Address of the site, for its own links.
 * @returns Text that ends with a line break.
 */
export function guideMarkdown(loaded: LoadedGuide, site: string): string {
  const { guide, data } = loaded;
  const page = new URL(`/guides/${guide.id}/`, site).href;
  const parts = guide.parts.flatMap((part): string[] => {
    switch (part.type) {
      case 'prose':
        return [part.markdown];
      case 'section':
        return [`## ${part.title}`];
      case 'plot':
        return [];
      case 'file':
        return [`${part.name}:`, fence(grammarOf(part.name), data.find(({ name }) => name === part.name)?.source ?? '')];
      case 'program':
        return filesOf(loaded, part.id).flatMap(({ name, source, output, record }) => [
          `${name}:`,
          fence(languageOf(name)?.shiki ?? '', wholeProgram(source)),
          ...(output === undefined ? [] : [`It printed, and ended with exit status ${record?.exit ?? 0}:`, fence('text', output)]),
        ]);
    }
  });
  return `${absoluteLinks([`# ${guide.title}`, guide.description, `Page: <${page}>`, ...parts].join('\n\n'), page)}\n`;
}

/** A guide as entries link to it. */
export interface GuideLink {
  url: string;
  title: string;
}

export type { Guide };
