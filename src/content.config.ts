import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { comparisonSchema } from './catalog/comparisons.ts';
import { mappingSchema } from './catalog/edges.ts';
import { entriesLoader } from './catalog/loader.ts';
import { comparisonFiles, mappingFiles, systemFiles, yamlLoader } from './catalog/yaml-loader.ts';
import { systemShapes } from './entry/schema.ts';

/** As `parseSystem` reads it, defaults included. */
const systemSchema = z.object(systemShapes);

export const collections = {
  entries: defineCollection({ loader: entriesLoader(), schema: z.looseObject({}) }),
  systems: defineCollection({ loader: yamlLoader('systems', systemFiles), schema: systemSchema }),
  comparisons: defineCollection({ loader: yamlLoader('comparisons', comparisonFiles), schema: comparisonSchema }),
  mappings: defineCollection({ loader: yamlLoader('mappings', mappingFiles), schema: mappingSchema }),
};
