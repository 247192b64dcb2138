import { describe, expect, test } from 'vitest';
import { type DataFile, entriesIn, parseGuide } from '../../src/entry/guide.ts';
import type { EntryFolder, ProgramFile } from '../../src/entry/types.ts';
import { filesOf, type LoadedGuide } from '../../src/library/index.ts';

const record = { level: 'run', sha256: 'a', outSha256: 'b', exit: 0, versions: {}, date: '2026-11-26' } as const;
const ran = (name: string): ProgramFile => ({ name, path: `g/x/${name}`, source: '', sha256: 'a', output: 'ok\n', outSha256: 'b', record });
const part = (name: string): ProgramFile => ({ name, path: `g/x/${name}`, source: '', sha256: 'a' });

const good = `---
title: Retry or not
description: When to repeat a call.
programs:
  - { id: storm, ends: well }
  - { id: refused, ends: grpc/unavailable }
  - { id: budget, ends: part }
---
First [the code](/grpc/unavailable/#cause-refused), again [the code](/grpc/unavailable/).

<Section id="storms" title="What a storm is" />

Text.

<Program id="storm" />
<Plot of="storm" title="Calls a second" />

<Program id="refused" />

<Program id="budget" />

<File name="shop.proto" />
`;

function read(source: string, { programs = [ran('storm.ts'), ran('refused.py'), part('budget.ts')], data = ['shop.proto'] } = {}) {
  const folder: EntryFolder = { system: 'guides', slug: 'x', path: 'g/x/guide.mdx', source, programs, strays: [], orphanRecords: [] };
  const files = data.map((name): DataFile => ({ name, source: '' }));
  return parseGuide(folder, files, (id) => id === 'grpc/unavailable');
}

const messages = (source: string, files?: Parameters<typeof read>[1]) =>
  read(source, files).problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

describe('parseGuide', () => {
  test('gives the parts in the order of the file', () => {
    const { guide, problems } = read(good);
    expect(problems).toEqual([]);
    expect(guide?.parts.map((one) => one.type)).toEqual(['prose', 'section', 'prose', 'program', 'plot', 'program', 'program', 'file']);
    expect(guide).toMatchObject({ id: 'x', title: 'Retry or not' });
    expect(guide?.parts.slice(1, 3)).toMatchObject([{ id: 'storms', title: 'What a storm is' }, { markdown: 'Text.' }]);
  });

  test('names the entries that it links to, each once', () => {
    const { guide } = read(good);
    expect(guide && entriesIn(guide)).toEqual(['grpc/unavailable']);
  });

  test.each([
    ['no frontmatter', 'Text', '1 bad-guide The guide has no frontmatter'],
    ['a misspelt tag', good.replace('<Plot of', '<Plott of'), '16 bad-guide <Plott> is no tag of a guide. Did you mean "Plot"?'],
    ['a missing attribute', good.replace(' title="What a storm is"', ''), '11 bad-guide <Section> lacks title="…".'],
    ['an attribute too many', good.replace('<File name', '<File kind="x" name'), '22 bad-guide <File> has no kind; it takes name.'],
    ['a heading', good.replace('Text.', '## Text'), '13 bad-guide A heading is written <Section'],
    ['a column without a name', good.replace('Text.', '| | b |\n|---|---|\n| 1 | 2 |'), '13 bad-guide A column of the table has no name'],
    ['an import', good.replace('Text.', "import x from 'y'"), '13 bad-guide A guide imports and exports nothing'],
    ['an expression', good.replace('Text.', 'Text {1 + 1}'), '13 bad-guide A guide holds no expressions'],
    ['a program that is not listed', good.replace('  - { id: budget, ends: part }\n', ''), '19 bad-guide "budget" is not under programs'],
    ['a program that is shown nowhere', good.replace('<Program id="budget" />', ''), '1 bad-guide "budget" is shown nowhere'],
    [
      'an end that is no entry',
      good.replace('grpc/unavailable }', 'grpc/unavailible }'),
      '1 bad-guide "refused" ends in "grpc/unavailible"',
    ],
    ['a file that is not there', good.replace('shop.proto', 'shop.yaml'), '22 bad-guide There is no file "shop.yaml" beside the guide.'],
    ['a plot of nothing', good.replace('<Plot of="storm"', '<Plot of="storn"'), '16 bad-guide There is no program "storn"'],
    ['two sections of one name', `${good}\n<Section id="storms" title="Again" />\n`, '24 duplicate-id Two sections are called "storms".'],
  ])('complains of %s, with its line', (_, source, expected) => {
    expect(messages(source)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  test('a program without a record, a stale one and a changed output are complained about; a part needs none', () => {
    const programs = [part('storm.ts'), { ...ran('refused.py'), sha256: 'other' }, part('budget.ts')];
    const found = read(good, { programs }).problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
    expect(found).toEqual([
      expect.stringContaining('g/x/refused.py stale-record What it runs with') as string,
      expect.stringContaining('g/x/storm.ts stale-record The program has no record of a run.') as string,
    ]);
    expect(messages(good, { programs: [ran('storm.ts'), { ...ran('refused.py'), outSha256: 'c' }, part('budget.ts')] })).toEqual([
      expect.stringContaining('The output is not what was recorded.') as string,
    ]);
  });
});

test('the tabs of a guide stand in the order of languages, Node.js first, as on the pages of entries', () => {
  const programs = ['storm.go', 'storm.py', 'storm.ts', 'other.ts'].map(ran);
  const loaded = { folder: { programs } } as unknown as LoadedGuide;
  expect(filesOf(loaded, 'storm').map(({ name }) => name)).toEqual(['storm.ts', 'storm.go', 'storm.py']);
});
