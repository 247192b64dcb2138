/** The valid entry of `tests/fixtures/lint/valid`, and ways to break it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '../../src/entry/index.ts';

const demo = join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid', 'content', 'systems', 'demo');

export const success = readFileSync(join(demo, 'ok', 'entry.mdx'), 'utf8');
export const failure = readFileSync(join(demo, 'broken', 'entry.mdx'), 'utf8');

/** The source with one text replaced; throws when it isn't there, so that no test passes by accident. */
export function edit(source: string, from: string, to: string): string {
  if (!source.includes(from)) throw new Error(`the fixture has no ${JSON.stringify(from)}`);
  return source.replace(from, () => to);
}

/** `rule line:column` of everything that is wrong with a source. */
export function complaints(source: string): string[] {
  return parseEntry(source, 'content/systems/demo/ok/entry.mdx').problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

export function messages(source: string): string {
  return parseEntry(source, 'content/systems/demo/ok/entry.mdx')
    .problems.map(({ message }) => message)
    .join('\n');
}
