/** The JSON Schemas of the machine twins. */
import type { APIRoute } from 'astro';
import { jsonSchema, type SchemaName, schemaNames } from '../../entry/json-schema.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site }) => Response.json(jsonSchema(params['name'] as SchemaName, site?.href ?? ''));
