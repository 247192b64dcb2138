/** Languages that can't be run here: a mistake of syntax is found, and the record says how far the check went. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/index.ts';
import { checks } from '../../src/verify/checks.ts';
import { syntaxChecks } from '../../src/verify/syntax.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'errdex-syntax-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Language → extension, a right program, the same with a mistake, what is said of it. */
const samples: [string, string, string, string, RegExp][] = [
  [
    'csharp',
    'cs',
    'try { await client.GetOrderAsync(r); } catch (RpcException e) { }',
    'try { await client.GetOrderAsync(r; }',
    /^line 1: /,
  ],
  ['dart', 'dart', 'void main() {\n  print(1);\n}', 'void main() {\n  print(1;\n}', /^line 2: /],
  ['kotlin', 'kt', 'fun main() {\n  println("x")\n}', 'fun main() {\n  println("x"\n}', /^line \d: /],
  ['php', 'php', '<?php\necho 1;', '<?php\necho (1;', /^line 2: "\)" is missing$/],
  ['rust', 'rs', 'fn main() {\n  let x = 1;\n}', 'fn main() {\n  let x = ;\n}', /^line 2: /],
  ['swift', 'swift', 'let x = try await a.b()', 'let x = = 3', /^line 1: syntax error at /],
];

test.each(samples)('%s', async (language, extension, right, wrong, complaint) => {
  const good = join(folder, `good.${extension}`);
  const bad = join(folder, `bad.${extension}`);
  writeFileSync(good, right);
  writeFileSync(bad, wrong);
  const check = syntaxChecks[`${language}-syntax`];
  expect(check?.level).toBe('parsed');
  const found = await check?.complaints(root, 'grpc', [good, bad]);
  expect([...(found?.keys() ?? [])]).toEqual([bad]);
  expect(found?.get(bad)).toMatch(complaint);
});

test('the record names the reader and the grammar with their versions', () => {
  expect(syntaxChecks['kotlin-syntax']?.versions(root)).toEqual({
    'web-tree-sitter': '0.27.1',
    '@tree-sitter-grammars/tree-sitter-kotlin': '1.1.0',
  });
});

test('every check that a system names is one', () => {
  const named = readLibrary(root).systems.flatMap((system) => Object.entries(system.checks));
  expect(named.length).toBeGreaterThan(samples.length);
  expect(named.filter(([, id]) => !(id in checks))).toEqual([]);
});
