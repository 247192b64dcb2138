/** Every rule, on a tiny library that breaks it and nothing else. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/entry/rules/index.ts';
import { loadEntries } from '../../src/library/index.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'lint');

/** Rule → where it fires in its fixture, as `file:line:column` below `content/systems/demo`. */
const expected: Record<string, string> = {
  syntax: 'ok/entry.mdx:23:1',
  'bad-frontmatter': 'ok/entry.mdx:8:12',
  'unknown-frontmatter-key': 'ok/entry.mdx:12:1',
  'long-summary': 'ok/entry.mdx:4:10',
  'bad-source-url': 'ok/entry.mdx:19:10',
  'unused-source': 'ok/entry.mdx:17:9',
  'leftover-todo': 'ok/entry.mdx:47:1',
  'missing-section': 'ok/entry.mdx:41:1',
  'unknown-heading': 'ok/entry.mdx:47:1',
  'stray-prose': 'ok/entry.mdx:33:1',
  'unknown-tag': 'ok/entry.mdx:23:1',
  'misplaced-tag': 'ok/entry.mdx:37:1',
  'repeated-tag': 'ok/entry.mdx:39:1',
  html: 'ok/entry.mdx:47:1',
  'esm-or-expression': 'ok/entry.mdx:47:8',
  'unknown-attribute': 'ok/entry.mdx:45:78',
  'missing-attribute': 'ok/entry.mdx:45:1',
  'non-literal-attribute': 'ok/entry.mdx:45:33',
  'duplicate-id': 'ok/entry.mdx:45:14',
  'non-kebab-id': 'ok/entry.mdx:45:14',
  'missing-body': 'ok/entry.mdx:45:1',
  'missing-confirm': 'ok/entry.mdx:23:1',
  'missing-when': 'ok/entry.mdx:33:1',
  'missing-why': 'ok/entry.mdx:37:1',
  'missing-verify': 'ok/entry.mdx:33:1',
  'missing-on-call': 'broken/entry.mdx:68:1',
  'too-few-causes': 'broken/entry.mdx:22:1',
  'cause-without-fix': 'broken/entry.mdx:40:1',
  'dangling-for': 'ok/entry.mdx:33:17',
  'dangling-instead': 'ok/entry.mdx:45:62',
  'dangling-source': 'ok/entry.mdx:45:78',
  'dangling-message-cause': 'ok/entry.mdx:14:12',
  'fence-without-language': 'ok/entry.mdx:47:1',
  'program-in-fence': 'ok/entry.mdx:47:1',
  'missing-source': 'ok/entry.mdx:45:1',
  'stray-program': 'ok/retuned.ts:1:1',
  'dangling-not-shown': 'ok/entry.mdx:18:23',
  'program-region': 'ok/returned.ts:3:1',
  'misplaced-mark': 'ok/returned.ts:5:3',
  'process-exit': 'ok/returned.ts:6:1',
  'missing-record': 'ok/returned.ts:1:1',
  'stale-record': 'ok/returned.ts:1:1',
  'bad-system': 'system.yaml:3:7',
  'missing-code': 'ok/entry.mdx:2:7',
  'missing-asked': 'ok/entry.mdx:21:1',
  'slug-mismatch': 'okay/entry.mdx:3:7',
  'duplicate-code': 'ok/entry.mdx:2:7',
  'duplicate-name': '1/entry.mdx:3:7',
  'dangling-relation': 'ok/entry.mdx:51:13',
};

function lint(fixture: string) {
  const root = join(fixtures, fixture);
  return loadEntries(root).problems.map(({ file, line, column, rule, message }) => ({
    rule,
    at: `${relative(join(root, 'content', 'systems', 'demo'), file)}:${line}:${column}`,
    message,
  }));
}

describe('each rule finds what breaks it, there and nowhere else', () => {
  test.each(Object.entries(expected))('%s at %s', (rule, at) => {
    const found = lint(rule);
    expect(found.map((one) => [one.rule, one.at])).toEqual([[rule, at]]);
    expect(found[0]?.message, 'says what was found and what to do').toMatch(/.{12,}[.?] .{4,}|Did you mean/);
  });
});

test('every rule has a fixture and a place in the table, and every fixture has a rule', () => {
  const ids = rules.map(({ id }) => id).sort();
  expect(Object.keys(expected).sort()).toEqual(ids);
  expect(
    readdirSync(fixtures)
      .filter((name) => name !== 'valid')
      .sort(),
  ).toEqual(ids);
});

test('every rule lives in the file of its name and says what must hold', () => {
  for (const { id, description } of rules) {
    expect(existsSync(join(import.meta.dirname, '..', '..', 'src', 'entry', 'rules', `${id}.ts`)), id).toBe(true);
    expect(description, id).toMatch(/^[A-Z].*\.$/);
  }
});

test('a valid library has no problem', () => {
  expect(lint('valid')).toEqual([]);
});
