/** What a program printed as a table of numbers, as a drawing: a line a column over the first one. Pure geometry. */

export interface Series {
  name: string;
  values: number[];
}

export interface Table {
  /** Name of the first column. */
  over: string;
  /** Its values, rising. */
  at: number[];
  series: Series[];
}

/**
 * Finds the first table of numbers in an output: a line of names, and below it at least two lines of as many numbers.
 *
 * @param output What a program printed. Columns are parted by blanks; a name has none, so `with-budget`.
 * @returns `undefined` when there is none.
 */
export function tableIn(output: string): Table | undefined {
  const lines = output.split('\n').map((line) => line.trim().split(/\s+/));
  const numbers = (cells: string[] | undefined, count: number) =>
    cells?.length === count && cells.every((cell) => /^-?\d+(?:\.\d+)?$/.test(cell)) ? cells.map(Number) : undefined;
  for (const [index, names] of lines.entries()) {
    if (names.length < 2 || numbers(names, names.length)) continue;
    const rows: number[][] = [];
    for (let row = numbers(lines[index + 1], names.length); row; row = numbers(lines[index + 1 + rows.length], names.length))
      rows.push(row);
    if (rows.length < 2) continue;
    const column = (at: number) => rows.map((row) => row[at] ?? 0);
    const [over = '', ...series] = names;
    return { over, at: column(0), series: series.map((name, at) => ({ name: name.replaceAll('-', ' '), values: column(at + 1) })) };
  }
  return undefined;
}

export interface Plot {
  width: number;
  height: number;
  lines: { name: string; d: string }[];
  /** Horizontal lines with what they stand for. */
  levels: { value: number; y: number }[];
  /** Places along the first column, with what they stand for. */
  places: { value: number; x: number }[];
  over: string;
}

// In units of the drawing: as wide as a small phone, so that nothing is scaled below the size of small print.
const width = 360;
const height = 190;
const left = 38;
const right = 10;
const top = 10;
const bottom = 34;

/** A round number that at most four of reach over `most`. */
function stepOf(most: number): number {
  const rough = Math.max(most, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

/** Lays a table out; values below zero are not expected. */
export function plot({ over, at, series }: Table): Plot {
  const [first = 0] = at;
  const last = at.at(-1) ?? first;
  const most = Math.max(...series.flatMap(({ values }) => values), 0);
  const step = stepOf(most);
  const ceiling = Math.max(step, Math.ceil(most / step) * step);
  const x = (value: number) => Math.round(left + ((value - first) / (last - first || 1)) * (width - left - right));
  const y = (value: number) => Math.round(height - bottom - (value / ceiling) * (height - top - bottom));
  const levels = Array.from({ length: Math.round(ceiling / step) + 1 }, (_, index) => ({ value: index * step, y: y(index * step) }));
  const along = stepOf(last - first);
  const places = Array.from({ length: Math.floor((last - first) / along) + 1 }, (_, index) => first + index * along);
  const lines = series.map(({ name, values }) => {
    const d = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(at[index] ?? first)} ${y(value)}`).join('');
    return { name, d };
  });
  return { width, height, lines, levels, places: places.map((value) => ({ value, x: x(value) })), over };
}
