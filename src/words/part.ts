/**
 * A part of the index as text, which every host compresses: a line a word, its postings behind a blank. A posting is the
 * distance to the item before it, to the base 36 in small letters, and a capital letter for its weight, A to P.
 */
import type { Postings } from './types.ts';

const first = 'A'.charCodeAt(0);

/** One word of a part. Numbers of items must go upwards. */
export function writeLine(word: string, postings: Postings): string {
  let before = -1;
  let text = `${word} `;
  for (const [item, weight] of postings) {
    const step = item - before - 1;
    text += `${step === 0 ? '' : step.toString(36)}${String.fromCharCode(first + weight - 1)}`;
    before = item;
  }
  return text;
}

/** The words of a part, in its order, each with its postings as they are written: most are never looked at. */
export function readPart(text: string): (readonly [word: string, postings: string])[] {
  return text.split('\n').map((line) => {
    const blank = line.indexOf(' ');
    return [line.slice(0, blank), line.slice(blank + 1)] as const;
  });
}

/** @throws When the text is none that {@link writeLine} wrote. */
export function readPostings(text: string): Postings {
  const postings: [number, number][] = [];
  let item = -1;
  let end = 0;
  for (const { 0: all, 1: step = '', 2: weight = '' } of text.matchAll(/([0-9a-z]*)([A-P])/g)) {
    item += 1 + (step === '' ? 0 : parseInt(step, 36));
    postings.push([item, weight.charCodeAt(0) - first + 1]);
    end += all.length;
  }
  if (end !== text.length) throw new Error('a part of the full text is damaged');
  return postings;
}
