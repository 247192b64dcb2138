/** A build that keeps what did not change comes to the same files, byte for byte, as one that knows of no last build. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/library/index.ts';
import { writeSystems } from '../bench/generate/project.ts';
import { proseOf } from '../bench/generate/prose.ts';
import { buildProject, makeProject } from '../support/project.ts';
import { root } from '../support/site.ts';

const project = makeProject('kept');
const fresh = makeProject('kept-fresh');
const systems = join(project, 'content', 'systems');
let env: Record<string, string> = {};

/** Code is a copy, so that a test can change it. */
function ownCode(folder: string): void {
  rmSync(join(folder, 'src'));
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
}

beforeAll(() => {
  ownCode(project);
  cpSync(join(root, 'tests', 'fixtures', 'lint', 'valid', 'content'), join(project, 'content'), { recursive: true });
  writeSystems(project, 6, proseOf(root), 3);
  systemNames = readdirSync(systems)
    .filter((name) => name !== 'demo')
    .sort();
  build(project);
}, 600_000);
afterAll(() => {
  for (const folder of [project, fresh]) rmSync(folder, { recursive: true, force: true });
});

/** Builds, and says how many files were kept. */
function build(folder: string): number {
  const { status, output } = buildProject(folder, env);
  if (status !== 0) throw new Error(output);
  return Number(/(\d+) files kept/.exec(output)?.[1]);
}

const filesOf = (folder: string) =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'dist').length + 1))
    .sort();

/** Builds the same content and the same code where nothing was built before, and names the files that differ. */
function differences(): string[] {
  for (const name of ['dist', 'content', 'src', '.astro', 'node_modules/.astro', 'node_modules/.cache'])
    rmSync(join(fresh, name), { recursive: true, force: true });
  for (const name of ['content', 'src', 'astro.config.mjs']) cpSync(join(project, name), join(fresh, name), { recursive: true });
  build(fresh);
  const names = new Set([...filesOf(project), ...filesOf(fresh)]);
  const read = (folder: string, name: string) =>
    existsSync(join(folder, 'dist', name)) ? readFileSync(join(folder, 'dist', name)) : undefined;
  return [...names].filter((name) => {
    const [ours, theirs] = [read(project, name), read(fresh, name)];
    return !ours || !theirs || !ours.equals(theirs);
  });
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} did not change`);
  writeFileSync(path, after);
}

/** Folders of the entries of a generated system; it is the same at each run. */
const entriesOf = (system: string) =>
  readdirSync(join(systems, system))
    .filter((name) => !name.includes('.'))
    .sort()
    .map((slug) => join(systems, system, slug));

/** Adds a line to what a program of an entry has printed, and to its record. */
function printsMore(folder: string): void {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.out'));
  const path = join(folder, name);
  const before = sha256(readFileSync(path, 'utf8'));
  edit(path, (text) => `one line before\n${text}`);
  edit(join(folder, 'records.json'), (text) => text.replace(before, sha256(readFileSync(path, 'utf8'))));
}

/** The generated systems. */
let systemNames: string[] = [];

/** How many files are kept when nothing changed. */
let keptUnchanged = 0;

const minutes = 60_000;

test(
  'with nothing changed, all pages of entries are kept',
  () => {
    const before = filesOf(project);
    const kept = build(project);
    keptUnchanged = kept;
    expect(filesOf(project)).toEqual(before);
    // The rest is made from all entries, or by tools that keep nothing.
    const pages = before.filter(
      (name) => systemNames.some((system) => name.startsWith(`${system}/`)) && name.includes('/', name.indexOf('/') + 1),
    );
    expect(kept).toBeGreaterThanOrEqual(pages.length);
  },
  5 * minutes,
);

test(
  'the words of an entry, and what one of its programs printed',
  () => {
    const [system = ''] = systemNames;
    const [one = '', two = ''] = entriesOf(system);
    // As many letters in as many lines: positions in the text, which other parts of a page are made from too, stay.
    edit(join(one, 'entry.mdx'), (text) => text.replace(/(?<=\n---\n\n[^\n]*?)\b[a-z]{3,}\b/, (word) => word.toUpperCase()));
    printsMore(two);
    const kept = build(project);
    expect(kept).toBeGreaterThan(20);
    expect(kept).toBeLessThan(keptUnchanged);
    // Compared before the next edit: that one changes what all pages of the system show, and would make the stale ones anew.
    expect(differences()).toEqual([]);
    edit(join(two, 'entry.mdx'), (text) => text.replace(/^summary: .*$/m, 'summary: Another summary, which other pages show.'));
    expect(build(project)).toBeLessThan(keptUnchanged);
    expect(differences()).toEqual([]);
  },
  8 * minutes,
);

test(
  'an entry that is renamed, one that is gone, a system, a mapping, a comparison, a guide',
  () => {
    const [system = '', other = ''] = systemNames;
    const [one = '', two = '', gone = ''] = entriesOf(system);
    const slugs = [one, two, gone].map((path) => path.split('/').at(-1) ?? '');
    rmSync(gone, { recursive: true });
    // What was mixed up with it is mixed up with an entry of another system now.
    const partner = `${other}/${entriesOf(other)[0]?.split('/').at(-1) ?? ''}`;
    for (const path of [one, two]) {
      const file = join(path, 'entry.mdx');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`<Confusable with="${slugs[2] ?? ''}"`, `<Confusable with="${partner}"`));
    }
    edit(join(systems, other, 'system.yaml'), (text) => text.replace(/^title: .*$/m, 'title: Another title'));
    const write = (path: string, text: string) => {
      mkdirSync(join(project, 'content', path, '..'), { recursive: true });
      writeFileSync(join(project, 'content', path), text);
    };
    write(
      `confusables/${system}/a-vs-b.yaml`,
      `id: a-vs-b\nsystem: ${system}\ntitle: A or B\nquestion: Which is it?\nwhy: They look alike.\nanswers:\n  - { when: One, means: the one, open: ${slugs[0] ?? ''} }\n  - { when: Two, means: the other, open: ${slugs[1] ?? ''} }\nsources:\n  - { title: A page, url: 'https://example.com/', for: the question }\n`,
    );
    write(
      'guides/a-guide/guide.mdx',
      `---\ntitle: A guide\ndescription: It links to an entry.\nprograms: []\n---\n\nSee [the entry](/${system}/${slugs[0] ?? ''}/).\n`,
    );
    build(project);
    expect(differences()).toEqual([]);
  },
  8 * minutes,
);

test(
  'our code, and the address of the site',
  () => {
    edit(join(project, 'src', 'styles', 'tokens.css'), (text) => `${text}\n.of-this-test { color: red; }\n`);
    expect(build(project)).toBe(0);
    expect(build(project)).toBeGreaterThan(0);
    env = { ERRDEX_SITE: 'https://errdex.example' };
    expect(build(project)).toBe(0);
    expect(differences()).toEqual([]);
  },
  8 * minutes,
);
