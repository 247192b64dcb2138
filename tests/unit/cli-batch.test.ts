/** `errdex resolve --batch` answers as the resolver does, whichever thread answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batch, result } from '../../src/cli/batch.ts';
import type { Io } from '../../src/cli/command.ts';
import { readResolverData } from '../../src/library/index.ts';
import { compile, resolve } from '../../src/resolve/index.ts';

const root = join(import.meta.dirname, '..', '..');
const golden = join(root, 'tests', 'golden');
const given = readResolverData(root);
const data = compile(given);

const texts = readdirSync(golden)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(golden, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);

async function answers(lines: readonly string[]): Promise<string[]> {
  let out = '';
  const io: Io = {
    root,
    cwd: root,
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: () => undefined,
    lines: async function* () {
      yield await Promise.resolve(lines.map((text, id) => JSON.stringify({ id, text })));
    },
    width: 80,
    colour: false,
  };
  expect(await batch(io, data, {}, given)).toBe(0);
  return out.split('\n').slice(0, -1);
}

test('all golden lines, twice, in order, are answered as one by one', { timeout: 120_000 }, async () => {
  // Twice, so that there are enough for helpers to answer some.
  const lines = [...texts, ...texts];
  const got = await answers(lines);
  expect(got).toHaveLength(lines.length);
  const wanted = texts.map((text) => {
    const { matches, compared } = resolve(text, data);
    return { results: matches.map(result), ...(compared && { compared: compared.map(({ title, url }) => ({ title, url })) }) };
  });
  // A holdout's text must not show when this fails.
  const differ = got.flatMap((line, id) => (line === JSON.stringify({ id, ...wanted[id % texts.length] }) ? [] : [id]));
  expect(differ).toEqual([]);
});
