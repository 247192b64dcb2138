/** Misspelt tags, so that one wrong letter is one problem and not five. */
import { nearest } from './nearest.ts';
import { tagNames } from './vocabulary.ts';

/** The tag of the vocabulary that a name stands for; empty when it is none. HTML's lower-case names never are. */
export function meantTag(name: string): string {
  if (tagNames.includes(name)) return name;
  const lower = tagNames.find((tag) => tag.toLowerCase() === name.toLowerCase());
  if (lower !== undefined) return lower;
  return /^[A-Z]/.test(name) ? (nearest(name, tagNames) ?? '') : '';
}
