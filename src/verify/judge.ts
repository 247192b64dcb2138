/** Whether a program did what its name promises. Pure: a run goes in, the complaint comes out. */
import type { Kind, Role } from '../entry/types.ts';
import type { Run } from './run.ts';

/** The entry that the resolver names first for a text, as `system/slug`. */
export type NameFirst = (text: string) => string | undefined;

export interface Expectation {
  /** A program of a guide that ends in an error is judged as one of a cause; `guide`: one that ends well. */
  role: Role | 'guide';
  kind: Kind;
  /** `system/slug` of the entry that the program belongs to. */
  entry: string;
}

/** What Node.js prints when an error was handled by nobody: that is a crash, whatever was printed before it. */
const crash = /^Node\.js v\d+|\bnode:internal\/|^Uncaught /m;

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/**
 * Judges a run by the rules of `CONTRIBUTING.md`, "Programs".
 *
 * @returns What is wrong, in words that say what to do; `undefined` when the program kept its promise.
 */
export function judge({ role, kind, entry }: Expectation, { output, exit, timedOut }: Run, nameFirst: NameFirst): string | undefined {
  if (timedOut) return 'did not end by itself; close its servers and clients';
  if (output.trim() === '') return 'printed nothing; print the error, or what success looks like';
  if (crash.test(output)) return 'died of an error that nobody handled; print it as a program would, and set process.exitCode';
  const wanted = role === 'cause' && kind === 'error' ? 1 : 0;
  if (exit !== wanted) {
    return `ended with exit status ${String(exit)}, expected ${wanted}: a program named after a ${role} ${
      wanted === 1 ? 'ends in the error (set process.exitCode = 1)' : 'succeeds'
    }`;
  }
  if (role === 'cause') {
    const first = nameFirst(output);
    if (first !== entry) {
      return `printed a text for which the resolver names ${first ?? 'nothing'} first, expected ${entry}`;
    }
  }
  if (role === 'fix' && kind === 'error' && nameFirst(lastLine(output)) === entry) {
    return `still ends in ${entry}: the last line is "${lastLine(output)}"`;
  }
  return undefined;
}
