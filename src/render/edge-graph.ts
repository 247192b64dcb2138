/** A table of directed edges as a drawing: two columns of names, and an arrow for each edge. Pure geometry. */

/** One end of an edge, as the drawing shows it. */
export interface GraphNode {
  label: string;
  url?: string | undefined;
  /** The label in at most two lines. */
  lines: string[];
  /** Where the text begins or ends, and its middle line. */
  x: number;
  y: number;
}

export interface Graph {
  width: number;
  height: number;
  left: GraphNode[];
  right: GraphNode[];
  /** One path an edge, each from left to right. */
  paths: { d: string; from: string; to: string }[];
}

interface End {
  label: string;
  url?: string | undefined;
}

// In units of the drawing: as wide as a small phone, so that nothing is scaled below the size of small print.
const width = 360;
const row = 27;
const pad = 12;
/** Where the arrows begin and end. */
const from = 150;
const to = 205;
/** Characters that fit in a line beside the arrows. */
const fits = 22;

/** A label in two lines, broken at a blank or an underscore, when it is too long for one. */
export function twoLines(label: string): string[] {
  if (label.length <= fits) return [label];
  const breaks = [...label.matchAll(/[ _]/g)].map(({ index }) => index + 1).filter((at) => at <= fits);
  const at = breaks.at(-1);
  return at === undefined ? [label] : [label.slice(0, at).trimEnd(), label.slice(at)];
}

/** Ends in the order of their first edge, or of the mean of the other side's places. */
function distinct(ends: readonly End[]): End[] {
  return ends.filter(({ label }, index) => ends.findIndex((other) => other.label === label) === index);
}

/**
 * Lays a table out. The right column is ordered by where its arrows come from, which keeps crossings few, and is
 * spread over the height of the left one.
 *
 * @param edges Each goes from `from` to `to`, and no arrow goes the other way.
 */
export function edgeGraph(edges: readonly { from: End; to: End }[]): Graph {
  const left = distinct(edges.map((edge) => edge.from));
  const place = new Map(left.map(({ label }, index) => [label, index]));
  const mean = (label: string) => {
    const places = edges.filter((edge) => edge.to.label === label).map((edge) => place.get(edge.from.label) ?? 0);
    return places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  const right = distinct(edges.map((edge) => edge.to)).sort((a, b) => mean(a.label) - mean(b.label));
  const rows = Math.max(left.length, right.length);
  const at = (index: number, count: number) => pad + ((index + 0.5) * rows * row) / count;
  const node = (x: number, count: number) => (end: End, index: number) => ({
    label: end.label,
    url: end.url,
    lines: twoLines(end.label),
    x,
    y: Math.round(at(index, count)),
  });
  const lefts = left.map(node(from - 6, left.length));
  const rights = right.map(node(to + 10, right.length));
  const yOf = (nodes: readonly GraphNode[], label: string) => nodes.find((one) => one.label === label)?.y ?? 0;
  const paths = edges.map((edge) => {
    const start = yOf(lefts, edge.from.label);
    const end = yOf(rights, edge.to.label);
    const bend = (to - from) / 2;
    return { d: `M${from} ${start}C${from + bend} ${start} ${to - bend} ${end} ${to} ${end}`, from: edge.from.label, to: edge.to.label };
  });
  return { width, height: rows * row + 2 * pad, left: lefts, right: rights, paths };
}
