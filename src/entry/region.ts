/** Cuts what a page shows out of a program: the lines between `region: show` and `endregion: show`. */
import { dedent } from './slice.ts';
import type { Language } from './languages.ts';

export interface Region {
  /** What the page shows: without the shared indentation and without `// mark`. */
  code: string;
  /** Lines of `code` that matter, counted from 1. */
  marks: number[];
  /** What stands in the file before and after the region, markers left out. */
  before: string;
  after: string;
  /** Line of the file on which the region's marker stands, counted from 1. */
  line: number;
}

export interface RegionError {
  line: number;
  message: string;
}

const open = /^\s*(?:\/\/|#)\s*region:\s*show\s*$/;
const close = /^\s*(?:\/\/|#)\s*endregion:\s*show\s*$/;
const mark = /\s*(?:\/\/|#)\s*mark\s*$/;

/** A line of a program that says why it can't be run: `# not run: needs a GPU`. */
const notRunLine = /^[ \t]*(?:\/\/|#) not run: (.+?)[ \t]*$/m;

/** Why a program can't be run where programs are run; `undefined` when nothing speaks against it. */
export function notRun(source: string): string | undefined {
  return notRunLine.exec(source)?.[1];
}

/** The region of a program, or what is wrong with its markers. */
export function findRegion(source: string): Region | RegionError {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const opens = lines.flatMap((line, i) => (open.test(line) ? [i] : []));
  const closes = lines.flatMap((line, i) => (close.test(line) ? [i] : []));
  const [start] = opens;
  const [end] = closes;
  if (start === undefined && end === undefined) return { line: 1, message: 'has no "region: show"' };
  if (start === undefined) return { line: (end ?? 0) + 1, message: 'ends a region that it never begins' };
  if (end === undefined) return { line: start + 1, message: 'begins a region that it never ends' };
  const second = opens[1] ?? closes[1];
  if (second !== undefined) return { line: second + 1, message: 'has more than one region' };
  if (end < start) return { line: end + 1, message: 'ends its region before it begins' };
  const shown = lines.slice(start + 1, end);
  while (shown.length > 0 && shown[0]?.trim() === '') shown.shift();
  while (shown.length > 0 && shown.at(-1)?.trim() === '') shown.pop();
  return {
    code: dedent(shown.map((line) => line.replace(mark, '')).join('\n')),
    marks: shown.flatMap((line, i) => (mark.test(line) ? [i + 1] : [])),
    before: lines.slice(0, start).join('\n'),
    after: lines.slice(end + 1).join('\n'),
    line: start + 1,
  };
}

/** The region of a program; `undefined` when its markers are wrong, which lint reports. */
export function region(source: string): Region | undefined {
  const found = findRegion(source);
  return 'code' in found ? found : undefined;
}

/** A whole program as it can be run, without the markers. */
export function wholeProgram(source: string): string {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  return lines
    .filter((line) => !open.test(line) && !close.test(line))
    .map((line) => line.replace(mark, ''))
    .join('\n');
}

/** How many lines do something: no imports, comments, blanks or lone brackets. */
export function countLines(text: string, language: Language): number {
  let count = 0;
  let importing: string | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (importing !== undefined) {
      if (line.includes(importing)) importing = undefined;
      continue;
    }
    if (!/\w/.test(line) || line.startsWith(language.comment) || /^(\/\*|\*)/.test(line)) continue;
    if (!language.imports.test(line)) {
      count++;
    } else if (/[{(]$/.test(line)) {
      importing = line.endsWith('{') ? '}' : ')';
    }
  }
  return count;
}
