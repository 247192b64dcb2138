import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { mappingSchema } from './catalog/edges.ts';
import { entriesLoader } from './catalog/loader.ts';
import { systemShapes } from './entry/schema.ts';

/** As `parseSystem` reads it, defaults included. */
const systemSchema = z.object(systemShapes);

export const collections = {
  entries: defineCollection({ loader: entriesLoader(), schema: z.looseObject({}) }),
  systems: defineCollection({
    // By its own default the loader takes a file's key `slug` for its id.
    loader: glob({ pattern: '*/system.yaml', base: 'content/systems', generateId: ({ entry }) => entry.split('/')[0] ?? entry }),
    schema: systemSchema,
  }),
  mappings: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'content/mappings' }), schema: mappingSchema }),
};
