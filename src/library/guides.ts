/** Reads guides from disk: the folders in `guides/` of all content. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type DataFile, type Guide, type GuideProgram, parseGuide } from '../entry/guide.ts';
import { languages, readName } from '../entry/programs.ts';
import type { EntryFolder, Problem, ProgramFile } from '../entry/types.ts';
import { contentFolders } from './content.ts';
import { filesBelow, foldersIn } from './files.ts';
import { readHarness } from './hash.ts';
import { readGuideFolder } from './read-folder.ts';

/** A guide with all that belongs to it. */
export interface LoadedGuide {
  guide: Guide;
  folder: EntryFolder;
  /** Files that its programs read. */
  data: DataFile[];
}

/**
 * Reads and checks all guides.
 *
 * @param root Path of the project.
 * @param knownEntry Whether `system/slug` is an entry.
 * @returns Guides that can be read, by id, and all that is wrong with any of them.
 */
export function loadGuides(root: string, knownEntry: (id: string) => boolean): { guides: LoadedGuide[]; problems: Problem[] } {
  const guides: LoadedGuide[] = [];
  const problems: Problem[] = [];
  const places = contentFolders(root).flatMap((content) => {
    // A guide crosses systems, and its programs use what theirs use, but not what is prepared for a language of one system.
    const systems = join(content, 'systems');
    const prepared = ({ name }: { name: string }) => languages.some(({ id }) => name.startsWith(`${id}/`));
    const harness = foldersIn(systems).flatMap((id) => readHarness(join(systems, id)).filter((one) => !prepared(one)));
    return foldersIn(join(content, 'guides')).map((slug) => ({ slug, place: join(content, 'guides', slug), harness }));
  });
  const seen = new Map<string, string>();
  for (const { slug, place, harness } of places) {
    const other = seen.get(slug);
    seen.set(slug, other ?? place);
    if (other !== undefined) {
      const message = `The guide "${slug}" is also in ${relative(root, other)}. Rename the folder.`;
      problems.push({ file: place, line: 1, column: 1, rule: 'bad-guide', message });
      continue;
    }
    if (!existsSync(join(place, 'guide.mdx'))) {
      const message = 'This folder has no guide.mdx. Add one, or take the folder out.';
      problems.push({ file: place, line: 1, column: 1, rule: 'bad-guide', message });
      continue;
    }
    const read = readGuideFolder(place, { slug, harness });
    const { folder } = read;
    problems.push(...read.problems);
    for (const file of folder.strays) {
      const message = 'Neither a program, nor an output, nor a .proto, .yaml, .json or .conf that programs read. Take it out.';
      problems.push({ file, line: 1, column: 1, rule: 'stray-program', message });
    }
    const known = new Set(folder.programs.flatMap(({ name }) => [name, `${name}.out`]));
    const data = filesBelow(place)
      .filter((name) => !known.has(name) && name !== 'records.json' && name !== 'guide.mdx' && !folder.strays.includes(join(place, name)))
      .map((name): DataFile => ({ name, source: readFileSync(join(place, name), 'utf8') }));
    const parsed = parseGuide(folder, data, knownEntry);
    problems.push(...parsed.problems);
    if (parsed.guide) guides.push({ guide: parsed.guide, folder, data });
  }
  return { guides, problems };
}

/** The files of a guide's programs with one id, one a language, in the order in which tabs stand. */
export function filesOf({ folder }: LoadedGuide, id: string): ProgramFile[] {
  const rank = ({ name }: ProgramFile) => languages.findIndex(({ extension }) => name.endsWith(`.${extension}`));
  return folder.programs.filter(({ name }) => readName(name)?.item === id).sort((a, b) => rank(a) - rank(b));
}

/** Programs that bring in a part, by their names. */
export function usersOf({ folder }: LoadedGuide, { name }: ProgramFile): string[] {
  return folder.programs.filter(({ source }) => source.includes(`'./${name}'`)).map((one) => one.name);
}

/** What the guide says of the program that a file belongs to. */
export function programOf({ guide }: LoadedGuide, { name }: ProgramFile): GuideProgram | undefined {
  return guide.programs.find(({ id }) => id === readName(name)?.item);
}

/** Folder of a guide. */
export const guideFolder = ({ folder }: LoadedGuide): string => dirname(folder.path);
