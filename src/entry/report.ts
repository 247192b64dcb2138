/** How problems are shown. */
import type { Problem } from './types.ts';

/** By file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/**
 * A line for each problem, `file:line:col  rule-id  message`, then a line with their number.
 * @returns Text that ends with a line break; empty when there is no problem.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = sortProblems(problems).map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${message}`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${lines.join('\n')}\n\n${count(problems.length, 'problem')} in ${count(files, 'file')}\n`;
}
