/** Prints figures, with the budget beside those that have one, and remembers which are over. */

const over: string[] = [];

export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (value: number) => `${value.toFixed(1)} ms`;
export const seconds = (value: number) => `${value.toFixed(1)} s`;

export function heading(text: string): void {
  console.log(`\n${text}`);
}

export interface Budget {
  value: number;
  most: number;
  /** How the budget is written. */
  write: (value: number) => string;
}

function byHowMuch({ value, most, write }: Budget): string {
  return most === 0 ? write(value) : `${((value / most - 1) * 100).toFixed(0)} %`;
}

/** One line. A budget that is broken makes the run fail in the end. */
export function row(what: string, value: string, budget?: Budget): void {
  const broken = budget !== undefined && budget.value > budget.most;
  const excess = broken ? `OVER by ${byHowMuch(budget)}` : '';
  if (broken) over.push(`${what.trim()}, ${excess.toLowerCase()}`);
  const beside = budget === undefined ? '' : `   budget ${budget.write(budget.most)}  ${excess}`.trimEnd();
  console.log(`  ${what.padEnd(56)} ${value.padStart(12)}${beside}`);
}

export const bytesRow = (what: string, value: number, most?: number): void =>
  row(what, kB(value), most === undefined ? undefined : { value, most, write: kB });

/** Says what is over budget; @returns whether anything is. */
export function sumUp(): boolean {
  if (over.length > 0) console.log(`\nOver budget: ${over.join('; ')}`);
  return over.length > 0;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
