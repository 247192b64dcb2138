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
  cause?: string | undefined;
}
