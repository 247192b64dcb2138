/** Folders of content besides `content/`: which are read, and what is said of those that can't be. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { belowContent, ContentError, contentFolders, loadEntries, readResolverData, systemFolder } from '../../src/library/index.ts';
import { resolverData } from '../../src/library/resolver.ts';

const valid = join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid');
let root: string;
let own: string;

/** Adds a system that is the fixture's under another name. */
function addSystem(content: string, id: string): string {
  const folder = join(content, 'systems', id);
  cpSync(join(valid, 'content', 'systems', 'demo'), folder, { recursive: true });
  const file = join(folder, 'system.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace(/^id: .*$/m, `id: ${id}`)
      .replace(/^words: .*$/m, `words: [${id}]`),
  );
  return file;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-content-'));
  own = mkdtempSync(join(tmpdir(), 'errdex-own-'));
  cpSync(valid, root, { recursive: true });
  vi.stubEnv('ERRDEX_CONTENT', own);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of [root, own]) rmSync(folder, { recursive: true });
});

describe('the folders of content', () => {
  test("are the project's alone where nothing is named", () => {
    expect(contentFolders(root, '')).toEqual([join(root, 'content')]);
    expect(contentFolders(root, ` ${delimiter} `)).toEqual([join(root, 'content')]);
  });

  test('are named as in PATH, from the project on, each once', () => {
    for (const folder of [own, join(root, 'own')]) mkdirSync(join(folder, 'systems'), { recursive: true });
    expect(contentFolders(root, ['own', own, './own', 'content'].join(delimiter))).toEqual([join(root, 'content'), join(root, 'own'), own]);
  });

  test('one that is not there is an error that says what to do', () => {
    vi.stubEnv('ERRDEX_CONTENT', 'nowhere');
    const message = `ERRDEX_CONTENT names ${join(root, 'nowhere')}, where there is no folder. Correct it, or unset it.`;
    expect(() => loadEntries(root)).toThrow(new ContentError(message));
    expect(() => readResolverData(root)).toThrow(message);
  });

  test('one without systems is an error: it is the wrong folder', () => {
    expect(() => loadEntries(root)).toThrow(
      `ERRDEX_CONTENT names ${own}, which has no folder "systems". Name the folder in which that lies.`,
    );
  });

  test('a path in any of them is known by its place there', () => {
    mkdirSync(join(own, 'systems'));
    expect(belowContent(root, join(own, 'systems', 'till', 'ok', 'entry.mdx'))).toBe('systems/till/ok/entry.mdx');
    expect(belowContent(root, join(root, 'content', 'guides', 'x'))).toBe('guides/x');
    expect(belowContent(root, join(root, 'src'))).toBeUndefined();
    expect(belowContent(root, join(root, 'content'))).toBeUndefined();
  });
});

describe('systems of other folders', () => {
  test("are read, linted and resolved beside the project's", () => {
    addSystem(own, 'till');
    const { systems, entries, problems } = loadEntries(root);
    expect(problems).toEqual([]);
    expect(systems.map(({ id }) => id)).toEqual(['demo', 'till']);
    expect(entries.map(({ entry }) => `${entry.system}/${entry.slug}`)).toEqual(['demo/broken', 'demo/ok', 'till/broken', 'till/ok']);
    expect(systemFolder(root, 'till')).toBe(join(own, 'systems', 'till'));
    expect(systemFolder(root, 'new-one')).toBe(join(root, 'content', 'systems', 'new-one'));
    expect(readResolverData(root)).toEqual(
      resolverData(
        root,
        systems,
        entries.map(({ entry }) => entry),
      ),
    );
  });

  test('a problem in them names their file', () => {
    addSystem(own, 'till');
    writeFileSync(join(own, 'systems', 'till', 'ok', 'notes.txt'), 'x');
    expect(loadEntries(root).problems.map(({ file, rule }) => [relative(own, file), rule])).toEqual([
      [join('systems', 'till', 'ok', 'notes.txt'), 'stray-program'],
    ]);
  });

  test.each([
    ['demo', 'The system "demo" is also in content/systems/demo.'],
    ['search', 'The address /search/ is one of the site\'s own, so no system can be called "search".'],
    ['fonts', 'The address /fonts/ is one of the site\'s own, so no system can be called "fonts".'],
    ['words', 'The address /words/ is one of the site\'s own, so no system can be called "words".'],
    ['Till', '"Till" can\'t begin an address, expected small letters, digits and single hyphens.'],
  ])('%s clashes, and is told so', (id, message) => {
    for (const name of ['src/pages/search.astro', 'public/fonts/a.woff2']) {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), '');
    }
    const file = addSystem(own, id);
    expect(loadEntries(root).problems).toEqual([
      { file, line: 1, column: 1, rule: 'bad-system', message: `${message} Rename the folder and the id in its system.yaml.` },
    ]);
  });
});
