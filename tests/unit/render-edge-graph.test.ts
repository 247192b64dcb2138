import { describe, expect, test } from 'vitest';
import { mappingPages } from '../../src/catalog/edges.ts';
import { edgeGraph, twoLines } from '../../src/render/edge-graph.ts';

const edge = (from: string, to: string) => ({ from: { label: from }, to: { label: to } });
const table = [edge('NOT_FOUND', '404'), edge('OUT_OF_RANGE', '400'), edge('INVALID_ARGUMENT', '400')];

/** Where a path begins and ends. */
const ends = (d: string) => {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return { start: numbers.slice(0, 2), end: numbers.slice(-2) };
};

describe('a drawn table', () => {
  const graph = edgeGraph(table);

  test('has each name once, and an arrow for each edge', () => {
    expect(graph.left.map(({ label }) => label)).toEqual(['NOT_FOUND', 'OUT_OF_RANGE', 'INVALID_ARGUMENT']);
    expect(graph.right.map(({ label }) => label)).toEqual(['404', '400']);
    expect(graph.paths.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'NOT_FOUND → 404',
      'OUT_OF_RANGE → 400',
      'INVALID_ARGUMENT → 400',
    ]);
  });

  test('every arrow goes from left to right, from the row of its name to the row of the other', () => {
    for (const { d, from, to } of graph.paths) {
      const { start, end } = ends(d);
      expect(start[0]).toBeLessThan(end[0] ?? 0);
      expect(start[1]).toBe(graph.left.find(({ label }) => label === from)?.y);
      expect(end[1]).toBe(graph.right.find(({ label }) => label === to)?.y);
    }
  });

  test('rows do not overlap, and lie within the drawing', () => {
    for (const nodes of [graph.left, graph.right]) {
      const places = nodes.map(({ y }) => y);
      expect(places.slice(1).every((y, index) => y - (places[index] ?? 0) >= 22)).toBe(true);
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(Math.max(...places)).toBeLessThan(graph.height);
    }
  });
});

test('a long name is broken once, at a blank or an underscore', () => {
  expect(twoLines('429 Too Many Requests')).toEqual(['429 Too Many Requests']);
  expect(twoLines('431 Request Header Fields Too Large')).toEqual(['431 Request Header', 'Fields Too Large']);
  expect(twoLines('22 CURLE_HTTP_RETURNED_ERROR')).toEqual(['22 CURLE_HTTP_', 'RETURNED_ERROR']);
  expect(twoLines('x'.repeat(40))).toEqual(['x'.repeat(40)]);
});

test('a mapping is drawn the way in which it stands, and never the other', () => {
  const [page] = mappingPages(
    [
      {
        id: 'a-b',
        title: 'A and B',
        tables: [{ id: 't', from: 'a', to: 'b', situation: 'S', source: { title: 'T', url: 'https://example.com/' }, edges: { ONE: '1' } }],
      },
    ],
    (system, label) => (system === 'a' ? { url: `/a/${label}/`, label } : undefined),
  );
  expect(page?.tables[0]?.edges).toEqual([
    { from: { system: 'a', label: 'ONE', url: '/a/ONE/' }, to: { system: 'b', label: '1', url: undefined } },
  ]);
});
