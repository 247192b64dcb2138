/** Prose in the words of the real entries: each word follows one that it follows somewhere in them. */
import { loadEntries } from '../../../src/library/index.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import type { Random } from './random.ts';

export interface Prose {
  /** Sentences with at least that many words together. `own` are the words of the entry, some of which it names as code. */
  sentences(random: Random, words: number, own: readonly string[]): string;
  /** A few words without a full stop, for a title or a message. */
  phrase(random: Random, words: number): string;
}

/** Words that mean nothing to Markdown. */
const plain = /^[A-Za-z0-9][A-Za-z0-9'’.%-]*[,;:.]?$/;
const end = /[.:]$/;
/** What fits into a title or a message: no name of a real code or library. */
const common = /^[A-Z]?[a-z'’-]+[,;:.]?$/;
/** What a setting hangs on. */
const joints = ['below', 'above', 'unless it is within', 'despite', 'without', 'as set by', 'until'];

function* markdownOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'markdown' && typeof inner === 'string') yield inner;
    else yield* markdownOf(inner);
  }
}

/**
 * @param root The project whose entries give the words.
 * @throws When it has no entries to learn from.
 */
export function proseOf(root: string): Prose {
  const followers = new Map<string, string[]>();
  const starts: string[] = [];
  for (const { entry } of loadEntries(root).entries) {
    for (const markdown of markdownOf(entry)) {
      let last: string | undefined;
      for (const word of plainText(markdown).split(' ')) {
        if (!plain.test(word)) {
          last = undefined;
          continue;
        }
        if (last !== undefined && !end.test(last)) followers.set(last, [...(followers.get(last) ?? []), word]);
        else if (/^[A-Z]/.test(word)) starts.push(word);
        last = word;
      }
    }
  }
  if (starts.length === 0) throw new Error(`there is no prose in the entries of ${root}`);

  const chain = (random: Random, most: number): string[] => {
    let word = random.pick(starts);
    const words = [word];
    while (words.length < most && !end.test(word)) {
      const next = followers.get(word);
      word = next ? random.pick(next) : random.pick(starts).toLowerCase();
      words.push(word);
    }
    return words;
  };

  const bare = (words: readonly string[]) => words.join(' ').replace(/[.,;:]+$/, '');
  return {
    sentences: (random, words, own) => {
      const made: string[] = [];
      for (let count = 0; count < words;) {
        const sentence = chain(random, random.whole(9, 22));
        count += sentence.length;
        const named = random.whole(1, 4) === 1;
        if (named) count += 2;
        made.push(`${bare(sentence)}${named ? ` ${random.pick(joints)} \`${random.pick(own)}\`` : ''}.`);
      }
      return made.join(' ');
    },
    phrase: (random, words) => {
      const made: string[] = [];
      while (made.length < words) made.push(...chain(random, words).filter((word) => common.test(word)));
      return bare(made.slice(0, words)).replace(/[.:]/g, '');
    },
  };
}
