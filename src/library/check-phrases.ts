/** Checks a system's `phrases.yaml`, from which the search box answers questions in people's words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../entry/types.ts';

/** A longer phrase is a message, which belongs to an entry with its source. */
const mostWords = 6;

/**
 * @param systemFolder Path of the system's folder.
 * @param slugs Slugs of its entries.
 * @returns Everything that is wrong with its phrases, as problems of the rule `bad-system`.
 */
export function checkPhrases(systemFolder: string, slugs: readonly string[]): Problem[] {
  const file = join(systemFolder, 'phrases.yaml');
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, logLevel: 'silent' });
  const problems: Problem[] = [];
  const complain = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, line: Math.max(1, line), column: Math.max(1, col), rule: 'bad-system', message });
  };
  const [error] = doc.errors;
  if (error) {
    complain(error.pos[0], `The YAML can't be read: ${error.message.split('\n')[0] ?? ''}. Quote phrases with a colon or a number.`);
    return problems;
  }
  visit(doc, {
    Pair(_, { key, value }) {
      const slug = isScalar(key) ? String(key.value) : '';
      const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
      if (!slugs.includes(slug)) complain(at, `There is no entry "${slug}". Name the slug of one, or take the phrases out.`);
      if (!isSeq(value)) complain(at, `"${slug}" has no list, expected one of phrases. Write [like this, or this].`);
    },
    Seq(_, { items }) {
      for (const item of items) {
        const text: unknown = isScalar(item) ? item.value : undefined;
        const at = isScalar(item) ? (item.range?.[0] ?? 0) : 0;
        if (typeof text !== 'string') complain(at, 'A phrase is no text, expected one. Put it in quotes.');
        else if (text.split(/\s+/).length > mostWords) {
          complain(at, `"${text}" has more than ${mostWords} words. Shorten it, or make it a message of the entry.`);
        }
      }
      return visit.SKIP;
    },
  });
  return problems;
}
