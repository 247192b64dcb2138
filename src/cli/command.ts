/** What a command of `errdex` is, and what it may touch. */

export interface Io {
  /** Path of the project. */
  root: string;
  /** Where the user stands; paths are shown relative to it. */
  cwd: string;
  /** Writes to standard output; settles when there is room for more. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Lines of standard input, without their ends, as many at once as there are. */
  lines(): AsyncIterable<string[]>;
  /** Columns of the terminal. */
  width: number;
  colour: boolean;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  help: string;
  /** Long options without a value (`boolean`), with one (`string`), or with one that may be given again (`list`). */
  options: Readonly<Record<string, 'boolean' | 'string' | 'list'>>;
  /** Further arguments are passed on as they are, options too. */
  raw?: boolean;
  /** @returns The exit status. */
  run(arguments_: Arguments, io: Io): Promise<number> | number;
}

export interface Arguments {
  words: string[];
  flags: ReadonlySet<string>;
  values: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly string[]>>;
}

/** A mistake in how the command was called: one line, exit status 2. */
export class UsageError extends Error {}
