/** Mappings as directed edges. A table in `content/mappings/` holds one way, and only that way is drawn. */
import { z } from 'zod';
import type { Edge, EdgeEnd, MappingPage } from './types.ts';

const table = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  situation: z.string(),
  source: z.strictObject({ title: z.string(), url: z.url() }),
  edges: z.record(z.string(), z.string()),
});

/** Shape of a file in `content/mappings/`. */
export const mappingSchema = z.strictObject({ id: z.string(), title: z.string(), tables: z.array(table) });
export type Mapping = z.infer<typeof mappingSchema>;

/** Finds the page of a code, by the name or number that a mapping writes. */
export type FindPage = (system: string, label: string) => { url: string; label: string } | undefined;

/** The mappings with links where Errdex has a page, table by table, in the order of their ids. */
export function mappingPages(mappings: readonly Mapping[], find: FindPage): MappingPage[] {
  const end = (system: string, label: string): EdgeEnd => {
    const page = find(system, label);
    return { system, label: page?.label ?? label, url: page?.url };
  };
  return mappings
    .map(({ id, title, tables }) => ({
      id,
      title,
      url: `/mappings/${id}/`,
      tables: tables.map(({ edges, ...table }) => ({
        ...table,
        edges: Object.entries(edges).map(([a, b]) => ({ from: end(table.from, a), to: end(table.to, b) })),
      })),
    }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** All edges of all mappings. */
export function edgesOf(pages: readonly MappingPage[]): Edge[] {
  return pages.flatMap(({ url, tables }) =>
    tables.flatMap(({ id, situation, source, edges }) => edges.map((edge) => ({ ...edge, situation, source, table: `${url}#${id}` }))),
  );
}
