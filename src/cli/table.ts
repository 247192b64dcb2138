/** Columns of text; the last one is not padded. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A cell may quote pasted text: no line break, no escape of it may reach the terminal.
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()));
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))).join('  ');
  return `${all.map(line).join('\n')}\n`;
}
