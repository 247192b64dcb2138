/** Mappings as directed edges. A table in `content/mappings/` holds one way, and only that way is drawn. */
import { z } from 'zod';
import type { Edge, EdgeEnd } from './types.ts';

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

/** All edges of all tables, with links where Errdex has a page. */
export function edgesOf(mappings: readonly Mapping[], find: FindPage): Edge[] {
  const end = (system: string, label: string): EdgeEnd => {
    const page = find(system, label);
    return { system, label: page?.label ?? label, url: page?.url };
  };
  return mappings.flatMap(({ tables }) =>
    tables.flatMap(({ from, to, situation, source, edges }) =>
      Object.entries(edges).map(([a, b]) => ({ from: end(from, a), to: end(to, b), situation, source })),
    ),
  );
}
