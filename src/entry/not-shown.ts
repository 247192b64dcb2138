/** What is said where an item has programs, but none in a language that could not show it. */
import { languages } from './languages.ts';
import type { Facts } from './types.ts';

/** One reason, as it is read: `Not in Go, Ruby: …`. */
export interface NotShownRow {
  /** `Go, Ruby` */
  labels: string;
  because: string;
  /** Id of a source. */
  source: string;
}

/** What a language is called; its id where it is none. */
const labelOf = (id: string) => languages.find((one) => one.id === id)?.label ?? id;

/** The reasons that belong to a cause or fix, in the order in which the entry gives them. */
export function notShownFor({ notShown }: Pick<Facts, 'notShown'>, item: string): NotShownRow[] {
  return notShown
    .filter((one) => one.item === item)
    .map(({ languages: ids, because, source }) => ({ labels: ids.map(labelOf).join(', '), because, source }));
}
