/** The API reference of systems whose codes are classes: what `system.yaml` says of all classes, cut to one of them. */
import { z } from 'zod';
import { fillTemplate } from './spelling.ts';
import type { System } from './types.ts';

const text = z.string().trim().min(1);
const attribute = z.strictObject({ name: text, meaning: text });
const group = z.strictObject({
  /** The classes that it holds for; without names, all that no group before it names. */
  names: z.array(text).optional(),
  parameters: z.array(text),
  inherits: text,
  /** Templates, as in `spellings`. */
  aliases: z.array(text).default([]),
  constant: text.optional(),
  /** Why it has none of the attributes. */
  bare: text.optional(),
});

/** The shape of `api` in `system.yaml`. `page` is a template. */
export const apiShape = z.strictObject({
  title: text,
  url: text,
  page: text,
  code: text,
  attributes: z.array(attribute),
  classes: z.array(group),
});

export type Api = z.infer<typeof apiShape>;

/** What upstream's API reference says of one class. */
export interface ApiClass {
  /** How the class is written: `tf.errors.NotFoundError`. */
  name: string;
  /** `tf.errors.NotFoundError(node_def, op, message, *args)` */
  constructor: string;
  inherits: string;
  aliases: string[];
  /** The constant that `error_code` equals, and its value. */
  constant?: { name: string; value: string } | undefined;
  attributes: { name: string; meaning: string }[];
  /** Why there are no attributes. */
  bare?: string | undefined;
  /** Upstream's page of the class, and the file that defines it. */
  page: string;
  code: string;
  /** Where the facts were read. */
  source: { title: string; url: string };
}

/**
 * @param system A system; those without `api` have no such reference.
 * @param entry Name and code of one of its entries.
 * @returns The reference of the entry's class; `undefined` when the system has none.
 */
export function apiOf(
  system: Pick<System, 'api' | 'suffix' | 'spellings'>,
  entry: { name: string; code?: string | undefined },
): ApiClass | undefined {
  const { api } = system;
  if (!api) return undefined;
  const found = api.classes.find(({ names }) => names === undefined || names.includes(entry.name));
  if (!found) return undefined;
  const fill = (template: string) => fillTemplate(template, entry, system);
  // The first spelling is how a program names the class.
  const name = fill(system.spellings[0]?.template ?? '{Pascal}');
  return {
    name,
    constructor: `${name}(${found.parameters.join(', ')})`,
    inherits: found.inherits,
    aliases: found.aliases.map(fill),
    constant: found.constant !== undefined && entry.code !== undefined ? { name: fill(found.constant), value: entry.code } : undefined,
    attributes: found.bare === undefined ? api.attributes : [],
    bare: found.bare,
    page: fill(api.page),
    code: api.code,
    source: { title: api.title, url: api.url },
  };
}
