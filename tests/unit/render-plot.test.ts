import { describe, expect, test } from 'vitest';
import { plot, tableIn } from '../../src/render/plot.ts';

const output = `10 clients, a second of outage
second  no-budget  with-budget
0       10         10
1       300        30
2       150        20
done
`;

describe('tableIn', () => {
  test('finds the first line of names that is followed by as many numbers', () => {
    expect(tableIn(output)).toEqual({
      over: 'second',
      at: [0, 1, 2],
      series: [
        { name: 'no budget', values: [10, 300, 150] },
        { name: 'with budget', values: [10, 30, 20] },
      ],
    });
  });

  test.each([
    ['one row', 'a b\n1 2\n'],
    ['words', 'a b\nc d\ne f\n'],
    ['a short row', 'a b\n1 2\n3\n'],
    ['nothing', ''],
  ])('%s is no table', (_, text) => {
    expect(tableIn(text)).toBeUndefined();
  });
});

describe('plot', () => {
  const table = tableIn(output);
  if (!table) throw new Error('the output has a table');
  const drawn = plot(table);

  test('draws each column from the first value of the first column to its last, inside of the drawing', () => {
    expect(drawn.lines.map(({ d }) => d)).toEqual(['M38 151L194 10L350 83', 'M38 151L194 141L350 146']);
    for (const { d } of drawn.lines) for (const [, y] of d.matchAll(/ (\d+)/g)) expect(Number(y)).toBeLessThanOrEqual(156);
  });

  test('the levels are round and reach over the highest value', () => {
    expect(drawn.levels.map(({ value }) => value)).toEqual([0, 100, 200, 300]);
    expect(drawn.levels.at(-1)?.y).toBe(10);
  });

  test('a table of zeros is drawn too', () => {
    expect(plot({ over: 's', at: [0, 1], series: [{ name: 'n', values: [0, 0] }] }).lines[0]?.d).toBe('M38 156L350 156');
  });
});
