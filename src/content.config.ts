import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { mappingSchema } from './catalog/edges.ts';
import { entriesLoader } from './catalog/loader.ts';

export const collections = {
  entries: defineCollection({ loader: entriesLoader(), schema: z.looseObject({}) }),
  systems: defineCollection({
    loader: glob({ pattern: '*/system.yaml', base: 'content/systems' }),
    schema: z.looseObject({ id: z.string() }),
  }),
  mappings: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'content/mappings' }), schema: mappingSchema }),
};
