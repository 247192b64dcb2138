/**
 * Writes a project of many entries into a folder outside the tree: our own code and our real entries, and generated
 * systems beside them. What it writes passes the content lint.
 */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../../../src/entry/report.ts';
import { slugOf } from '../../../src/entry/spelling.ts';
import { loadEntries } from '../../../src/library/index.ts';
import { entryText } from './entry.ts';
import { codeNames, type GeneratedSystem, systemNames } from './names.ts';
import { programFiles } from './programs/index.ts';
import { subjectOf } from './programs/vocabulary.ts';
import { type Prose, proseOf } from './prose.ts';
import { randomFrom } from './random.ts';
import { shapesYaml, systemYaml } from './system.ts';

/** Entries of one generated system. */
const systemSize = 110;

/** Links each package, so that what tools keep below `node_modules` stays in the folder. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

function copyProject(root: string, folder: string): void {
  for (const name of ['src', 'public', 'content', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function writeSystem(folder: string, system: GeneratedSystem, size: number, prose: Prose): void {
  const names = codeNames(randomFrom(system.id), system, size);
  const slugs = names.map((one) => slugOf({ slug: 'name' }, one));
  const target = join(folder, 'content', 'systems', system.id);
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'system.yaml'),
    systemYaml(
      system,
      names.map(({ name }) => name),
    ),
  );
  writeFileSync(join(target, 'shapes.yaml'), shapesYaml(system));
  names.forEach((name, i) => {
    const slug = slugs[i] ?? '';
    const random = randomFrom(`${system.id}/${slug}`);
    const neighbours: [string, string] = [slugs[(i + 1) % size] ?? '', slugs[(i + 7) % size] ?? ''];
    const { text, ...ids } = entryText({ system, name, neighbours, prose, random });
    const files = { 'entry.mdx': text, ...programFiles(subjectOf(system, name, random), ids) };
    mkdirSync(join(target, slug));
    for (const [file, content] of Object.entries(files)) writeFileSync(join(target, slug, file), content);
  });
}

/**
 * Adds generated systems to a project, of about the same size each.
 * @param count How many entries they have together.
 * @param most How many entries one of them has at most.
 */
export function writeSystems(folder: string, count: number, prose: Prose, most: number = systemSize): void {
  const systems = systemNames(Math.ceil(count / most));
  systems.forEach((system, i) => {
    const size = Math.floor(count / systems.length) + (i < count % systems.length ? 1 : 0);
    writeSystem(folder, system, size, prose);
  });
}

/**
 * @param root The project.
 * @param folder An empty folder; it becomes a project of its own.
 * @param total How many entries it has in the end, the real ones included.
 * @throws When what was written does not pass the content lint, with the report.
 */
export function generateProject(root: string, folder: string, total: number): void {
  copyProject(root, folder);
  writeSystems(folder, Math.max(0, total - loadEntries(root).entries.length), proseOf(root));
  const { problems } = loadEntries(folder);
  if (problems.length > 0) throw new Error(`the content does not pass the lint:\n${formatProblems(problems.slice(0, 10))}`);
}
