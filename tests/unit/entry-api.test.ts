import { describe, expect, test } from 'vitest';
import { aliases, apiOf, byCode, parseEntry, spell, titleOf, toMarkdown } from '../../src/entry/index.ts';
import type { System } from '../../src/entry/types.ts';

const api: NonNullable<System['api']> = {
  title: 'Reference 1',
  url: 'https://example.com/OpError',
  page: 'https://example.com/{Pascal}',
  code: 'https://example.com/errors.py',
  attributes: [{ name: 'message', meaning: 'What went wrong.' }],
  classes: [
    { names: ['StopError'], parameters: ['*args'], inherits: 'TypeError', aliases: [], bare: 'It has none.' },
    { parameters: ['op', 'message'], inherits: 'lib.Base', aliases: ['lib.v1.{Pascal}'], constant: 'lib.{STEM}' },
  ],
};
const spellings = [
  { language: 'Python', template: 'lib.{Pascal}', source: 'https://example.com/' },
  { language: 'C++', template: 'k{Stem}', exceptions: { StopError: '' }, source: 'https://example.com/' },
];
const system = { slug: 'name', suffix: 'Error', spellings, api } as const;

describe('the API reference of a class', () => {
  test('is what the group that names it says', () => {
    expect(apiOf(system, { name: 'StopError' })).toMatchObject({
      name: 'lib.StopError',
      constructor: 'lib.StopError(*args)',
      inherits: 'TypeError',
      aliases: [],
      attributes: [],
      bare: 'It has none.',
      page: 'https://example.com/StopError',
    });
    expect(apiOf(system, { name: 'StopError' })?.constant).toBeUndefined();
  });

  test('is that of the group without names for every other class', () => {
    expect(apiOf(system, { name: 'NotFoundError', code: '5' })).toMatchObject({
      constructor: 'lib.NotFoundError(op, message)',
      aliases: ['lib.v1.NotFoundError'],
      constant: { name: 'lib.NOT_FOUND', value: '5' },
      attributes: [{ name: 'message', meaning: 'What went wrong.' }],
    });
  });

  test('is absent where the codes of a system are no classes', () => {
    expect(apiOf({ spellings }, { name: 'NOT_FOUND', code: '5' })).toBeUndefined();
  });

  test('stands in the Markdown twin', () => {
    const source =
      '---\nname: NotFoundError\ncode: 5\nsummary: x\nkind: error\nchanges: [caller]\norigin: library\nretry: { verdict: never, reason: x, source: s }\nstatus: current\nsources: []\n---\n\nLead.\n\n<RaisedBy>\n\n- The kernel.\n\n</RaisedBy>\n\n## Causes\n';
    const { entry } = parseEntry(source, 'content/systems/lib/not-found-error/entry.mdx');
    if (!entry) throw new Error('the entry of this test is broken');
    expect(entry.lead.markdown).toBe('Lead.');
    const text = toMarkdown(entry, { site: 'https://errdex.test', system: { ...system, title: 'Lib' }, programs: [] });
    expect(text).toContain('## Who raises it\n\n- The kernel.\n\n## API reference\n\n`lib.NotFoundError(op, message)`');
    expect(text).toContain('- Constant: `lib.NOT_FOUND`, 5');
  });
});

describe('names with a suffix that all names of a system share', () => {
  test('are spelt without it where a template says so', () => {
    expect(spell(system, { name: 'NotFoundError', code: '5' }).map(({ text }) => text)).toEqual(['lib.NotFoundError', 'kNotFound']);
  });

  test('have addresses with and without it, and the number', () => {
    expect(aliases(system, { name: 'NotFoundError', code: '5' })).toEqual(
      expect.arrayContaining(['5', 'NOT_FOUND', 'NotFound', 'NotFoundError', 'not-found', 'NOT_FOUND_ERROR']),
    );
  });

  test('keep it when they have no code: StopError is no Stop', () => {
    expect(aliases(system, { name: 'StopError' })).not.toContain('Stop');
  });
});

test('entries without a code are called by their names and come last', () => {
  const all = [{ name: 'StopError' }, { name: 'B', code: '10' }, { name: 'A', code: '9' }];
  expect([...all].sort(byCode).map(titleOf)).toEqual(['9 A', '10 B', 'StopError']);
});
