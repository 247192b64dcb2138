/** Cuts a log into its records: a line with what belongs to it, such as a stack trace or the fields of an error object. */

export interface LogRecord {
  /** Offset in the log. */
  start: number;
  end: number;
  /** Number of its first line, from 1. */
  line: number;
}

/** Lines that go on with what the line before began. */
const goesOn = /^(?:[ \t]|at |Caused by:|\.\.\. \d|[)\]}>]|\|\s)/;
/** A traceback ends with the line that names the exception, which is not indented. */
const traceback = /^Traceback \(most recent call last\)|^Caused by op |^Original stack trace/;
/** A record of more lines than this is several. */
const mostLines = 80;

/** The records of a log, in order. Blank lines end one and belong to none. */
export function* records(text: string): Generator<LogRecord> {
  let open: LogRecord | undefined;
  let inTraceback = false;
  let indented = false;
  let lines = 0;
  let number = 0;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, Math.min(end, at + 80));
    number += 1;
    const blank = line.trim() === '' && end - at < 80;
    const lastOfTraceback: boolean = inTraceback && indented && !goesOn.test(line);
    const more: boolean = !blank && lines < mostLines && (goesOn.test(line) || lastOfTraceback);
    if (open !== undefined && !more) {
      yield open;
      open = undefined;
    }
    if (!blank) {
      if (open === undefined) {
        open = { start: at, end, line: number };
        lines = 0;
        inTraceback = traceback.test(line);
      } else {
        open.end = end;
        if (lastOfTraceback) inTraceback = false;
      }
      lines += 1;
      indented = /^[ \t]/.test(line);
    }
    at = end + 1;
  }
  if (open !== undefined) yield open;
}
