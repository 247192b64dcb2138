/** Which facts of the frontmatter rest on a source. One list, so that every rule about sources sees them all. */
import type { Facts } from './types.ts';

export interface FactSource {
  /** Id of the source. */
  source: string;
  /** Where it is named in the frontmatter. */
  path: (string | number)[];
}

/** Every place of the frontmatter that names a source, as far as the facts could be read. */
export function factSources({ retry, looks, messages, alsoNamed, subcodes, notShown, http }: Partial<Facts>): FactSource[] {
  const listed = (key: string, rows: readonly { source: string }[] | undefined): FactSource[] =>
    (rows ?? []).map(({ source }, i) => ({ source, path: [...key.split('.'), i, 'source'] }));
  return [
    ...(retry ? [{ source: retry.source, path: ['retry', 'source'] }] : []),
    ...listed('looks', looks),
    ...listed('messages', messages),
    ...listed('alsoNamed', alsoNamed),
    ...listed('subcodes', subcodes),
    ...listed('notShown', notShown),
    ...(http ? [{ source: http.registration, path: ['http', 'registration'] }] : []),
    ...listed('http.fields', http?.fields),
  ];
}
