/** What only an HTTP status code has: its standing in IANA's registry, its caching, its fields. Terms as in RFC 9110. */
import { z } from 'zod';

const text = z.string().trim().min(1);

export const standings = ['registered', 'reserved', 'deprecated', 'temporary', 'unregistered'] as const;
/** How a code stands in IANA's HTTP Status Code Registry. `temporary`: registered until an expiry date. */
export type Standing = (typeof standings)[number];

export const cacheabilities = ['heuristically', 'explicitly', 'no'] as const;
/**
 * Whether a cache may store the response. `heuristically`: also without explicit freshness (RFC 9110, section 15.1);
 * `explicitly`: only with it (RFC 9111, section 3); `no`: not at all, or never of use.
 */
export type Cacheability = (typeof cacheabilities)[number];

/** A field that matters for a code. */
export interface FieldFact {
  /** `Retry-After` */
  name: string;
  in: 'request' | 'response';
  /** `required`: a standard says that it MUST be there. */
  need: 'required' | 'useful';
  /** What clients do when it is missing or wrong. */
  missing: string;
  /** Id of a source. */
  source: string;
}

export interface HttpFacts {
  standing: Standing;
  /** Who sends it; for unregistered codes only. */
  usedBy?: string | undefined;
  /** Id of the source that shows the standing. */
  registration: string;
  cacheable: Cacheability;
  /** Whether the same request is worth sending again, by kind of method (RFC 9110, section 9.2.2). */
  again: { idempotent: string; other: string };
  fields: FieldFact[];
}

const field = z.strictObject({
  name: text,
  in: z.enum(['request', 'response']),
  need: z.enum(['required', 'useful']),
  missing: text,
  source: text,
});

export const httpShape = z.strictObject({
  standing: z.enum(standings),
  usedBy: text.optional(),
  registration: text,
  cacheable: z.enum(cacheabilities),
  again: z.strictObject({ idempotent: text, other: text }),
  fields: z.array(field),
});

/** What must hold between its keys: for each thing that doesn't, where and why. */
export function httpRelations({ standing, usedBy }: HttpFacts): { path: string[]; message: string }[] {
  if (standing === 'unregistered' && usedBy === undefined)
    return [{ path: ['http', 'standing'], message: 'An unregistered code needs usedBy: who sends it.' }];
  if (standing !== 'unregistered' && usedBy !== undefined)
    return [
      { path: ['http', 'usedBy'], message: `usedBy is for unregistered codes, but standing is "${standing}"; change one of the two.` },
    ];
  return [];
}

/** `Unregistered, used by nginx`. */
export function standingWords({ standing, usedBy }: Pick<HttpFacts, 'standing' | 'usedBy'>): string {
  const words = standing.charAt(0).toUpperCase() + standing.slice(1);
  return usedBy === undefined ? words : `${words}, used by ${usedBy}`;
}

export const cacheableWords: Readonly<Record<Cacheability, string>> = {
  heuristically: 'By default (heuristically cacheable)',
  explicitly: 'Only with explicit freshness',
  no: 'No',
};
