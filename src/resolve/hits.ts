import type { CompiledEntry } from './compile.ts';
import type { MatchKind } from './types.ts';

/** Something found in the cleaned text, before ranking. Offsets are of the cleaned text. */
export interface Hit {
  one: CompiledEntry;
  kind: MatchKind;
  weight: number;
  reason: string;
  start: number;
  end: number;
  /** Where it counts as standing when the outermost is looked for, if not at `start`. */
  order?: number | undefined;
  /** It counts only because the text is short. */
  quiet?: boolean | undefined;
  cause?: string | undefined;
  /** The text that tells the cause. */
  causeText?: string | undefined;
}
