/** Finds the frontmatter of an entry and reads it. */
import { maxLength } from './parse.ts';
import { factShapes, relations } from './schema.ts';
import type { Facts } from './types.ts';
import { readYaml, type YamlReading } from './yaml-reader.ts';

export type Frontmatter = YamlReading<Facts>;

const block = /^---[ \t]*\r?\n([^]*?)(?:^---[ \t]*$|(?![^]))/m;

/**
 * Reads the block between the two `---` at the top of a file.
 * Works on the text, not on the tree, so that facts are checked also when the body can't be parsed.
 */
export function readFrontmatter(source: string): Frontmatter {
  // The parser refuses such a file, with a message; what it would say of its facts is of no use.
  if (source.length > maxLength) return { value: {}, complete: false, issues: [], at: () => ({ line: 1, column: 1 }) };
  const match = source.startsWith('---') ? block.exec(source) : null;
  if (!match || match.index !== 0) {
    const message = 'The file has no frontmatter; expected "---" as its first line, then the facts of the code.';
    return { value: {}, complete: false, issues: [{ kind: 'invalid', line: 1, column: 1, message }], at: () => ({ line: 1, column: 1 }) };
  }
  const reading = readYaml(match[1] ?? '', factShapes, { firstLine: 2, verbatim: ['code'] });
  const broken = relations(reading.value).map(({ path, message }) => ({ kind: 'invalid' as const, ...reading.at(path), message }));
  const issues = [...reading.issues, ...broken];
  return { ...reading, issues, complete: reading.complete && broken.length === 0 };
}
