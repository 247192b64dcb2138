/** Every mapping is a page, and says in text and as a drawing what its file says: each edge once, in its direction. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Mapping } from '../../src/catalog/edges.ts';
import { dist } from '../support/site.ts';

const folder = join(import.meta.dirname, '..', '..', 'content', 'mappings');
const mappings = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Mapping);

describe.each(mappings)('$title', ({ id, tables }) => {
  const html = readFileSync(join(dist, 'mappings', id, 'index.html'), 'utf8');
  const sections = html.split(/<section[ >]/).slice(1);

  test.each(tables)('$id', ({ id: table, situation, source, edges }) => {
    const section = sections.find((one) => one.includes(`id="${table}"`)) ?? '';
    const count = Object.keys(edges).length;
    expect(section.match(/<path d="M150 \d+C/g)).toHaveLength(count);
    expect(section.match(/marker-end=/g)).toHaveLength(count);
    // An arrow with two heads would claim what no source says.
    expect(section).not.toContain('marker-start');
    expect(section.match(/<th scope="row"/g)).toHaveLength(count);
    expect(section).toContain(source.url.replaceAll('&', '&amp;'));
    expect(section).toContain(situation.split(/['"&<]/)[0]);
  });

  test('no edge holds in both directions within one situation', () => {
    const both = tables.flatMap((one) =>
      tables
        .filter((other) => other !== one && other.from === one.to && other.to === one.from && other.situation === one.situation)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(both).toEqual([]);
  });
});
