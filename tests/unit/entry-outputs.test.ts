import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absoluteLinks } from '../../src/entry/absolute-links.ts';
import { formatProblems, jsonSchema, type SchemaName, toIndex, toJson, toMarkdown, toSystemIndex } from '../../src/entry/index.ts';
import type { System } from '../../src/entry/types.ts';
import { loadEntries } from '../../src/library/index.ts';

const site = 'https://errdex.dev';
const library = loadEntries(join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid'));
const system = library.systems[0] as System;
const outputs = library.entries.map(({ entry, programs }) => ({ entry, context: { site, system, programs } }));
const [broken, ok] = outputs;
if (!broken || !ok) throw new Error('the fixture has two entries');

const complaintsOf = (name: SchemaName, data: unknown) => {
  const ajv = new Ajv2020({ strict: true });
  // The package is CommonJS; its types and its default export don't agree.
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  const validate = ajv.compile(jsonSchema(name, site));
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? [];
};

describe('JSON', () => {
  test('keeps to its schema', () => {
    for (const { entry, context } of outputs) expect(complaintsOf('entry', toJson(entry, context))).toEqual([]);
    const entries = outputs.map(({ entry }) => entry);
    expect(complaintsOf('index', toIndex(library.systems, entries, site))).toEqual([]);
    expect(complaintsOf('system', toSystemIndex(system, entries, site))).toEqual([]);
    expect(complaintsOf('entry', { ...toJson(ok.entry, ok.context), extra: 1 })).not.toEqual([]);
  });

  test('has absolute addresses, and programs at their items', () => {
    const json = toJson(ok.entry, ok.context);
    expect(json).toMatchObject({
      $schema: 'https://errdex.dev/schema/entry.json',
      schemaVersion: 1,
      code: '0',
      url: 'https://errdex.dev/demo/ok/',
    });
    expect(json.causes[0]).toMatchObject({
      id: 'returned',
      url: 'https://errdex.dev/demo/ok/#cause-returned',
      confirm: 'The trailer says `grpc-status: 0`.',
      programs: [
        {
          language: 'node',
          file: 'returned.ts',
          url: 'https://errdex.dev/demo/ok/returned.ts.txt',
          level: 'run',
          exit: 0,
          output: '0 OK\n',
        },
      ],
    });
    expect(json.causes[0]?.markdown).toMatch(
      /^The handler returned without an error\.\n\n> \*\*Note:\*\* Some libraries[^]*\n>\n> ```sh\n/,
    );
    expect(toJson(broken.entry, broken.context).confusables).toEqual([
      {
        system: 'demo',
        slug: 'ok',
        url: 'https://errdex.dev/demo/ok/',
        check: 'Does the trailer say 0?',
        markdown:
          'Then see [the cause](https://errdex.dev/demo/ok/#cause-returned) or [this one](https://errdex.dev/demo/broken/#fix-throw).',
        sources: [],
      },
    ]);
  });

  test('indexes list entries in the order of their codes', () => {
    const index = toIndex(
      library.systems,
      outputs.map(({ entry }) => entry),
      site,
    );
    expect(index.systems[0]?.entries.map(({ code, json, markdown }) => [code, json, markdown])).toEqual([
      ['0', 'https://errdex.dev/demo/ok.json', 'https://errdex.dev/demo/ok.md'],
      ['9', 'https://errdex.dev/demo/broken.json', 'https://errdex.dev/demo/broken.md'],
    ]);
  });
});

describe('Markdown', () => {
  test('has the facts, the items, the programs with what they printed, the sources', () => {
    const text = toMarkdown(ok.entry, ok.context);
    expect(text).toMatch(/^# 0 OK \(Demo\)\n\nThe call succeeded\.\n/);
    expect(text).toContain('**Confirm.** The trailer says `grpc-status: 0`.');
    expect(text).toContain('```typescript\nconst client = connect();\nconsole.error(String(await client.call()));\n```');
    expect(text).toContain('It printed, and ended with exit status 0:\n\n```text\n0 OK\n```');
    expect(text).toContain('- [The specification](https://grpc.io/docs/guides/status-codes/): The meaning of the code');
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\n{3}|undefined|\]\(\//);
  });

  test('of an error has what to do on call', () => {
    expect(toMarkdown(broken.entry, broken.context)).toContain(
      '## On call\n\n1. Look at the code.\n2. Look at the peer.\n3. Call the owner.\n\n**Alert.** More than 1 %',
    );
  });
});

describe('links', () => {
  const page = 'https://errdex.dev/demo/ok/';
  test.each([
    ['[a](/grpc/ok/#x)', '[a](https://errdex.dev/grpc/ok/#x)'],
    ['[a](#fix-x "t")', '[a](https://errdex.dev/demo/ok/#fix-x "t")'],
    ['[a](https://x.y/)', '[a](https://x.y/)'],
    ['[a](//x.y/)', '[a](//x.y/)'],
    ['`[a](/b/)` [a](/b/)', '`[a](/b/)` [a](https://errdex.dev/b/)'],
    ['```sh\n[a](/b/)\n```\n\n[a](/b/)', '```sh\n[a](/b/)\n```\n\n[a](https://errdex.dev/b/)'],
  ])('%s', (from, to) => {
    expect(absoluteLinks(from, page)).toBe(to);
  });
});

test('a report is sorted, and closes with counts', () => {
  const problem = (file: string, line: number, column: number) => ({ file, line, column, rule: 'html', message: 'M.' });
  expect(formatProblems([problem('b', 1, 1), problem('a', 10, 1), problem('a', 2, 9), problem('a', 2, 1)])).toBe(
    'a:2:1  html  M.\na:2:9  html  M.\na:10:1  html  M.\nb:1:1  html  M.\n\n4 problems in 2 files\n',
  );
  expect(formatProblems([])).toBe('');
});
