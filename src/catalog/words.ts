/** The words in which facts are shown: one place, so that pages, JSON and terminal agree. */
import type { Origin, Party, Status, Verdict } from '../entry/types.ts';

export const verdictWords: Record<Verdict, string> = {
  never: 'No',
  'after-fix': 'Only after something changed',
  backoff: 'Yes, with backoff',
  transaction: 'The whole transaction, not the call',
  conditional: 'It depends',
  'not-an-error': 'Nothing to retry',
};

export const partyWords: Record<Party | 'success', string> = {
  caller: 'Caller',
  service: 'Service',
  network: 'Network',
  success: 'Nobody',
};

export const statusWords: Record<Status, string> = {
  current: 'Current',
  deprecated: 'Deprecated',
  'never-raised': 'Defined but never raised',
};

/** Who produces a code of a system. */
export function originWords(origin: Origin, system: string): string {
  const words: Record<Origin, string> = {
    library: `${system} itself`,
    application: 'The application',
    both: `${system} itself, or the application`,
  };
  return words[origin];
}

/** `caller, service` → `Caller, then service`. */
export function changesWords(parties: readonly Party[]): string {
  const words = parties.map((party) => partyWords[party]);
  const [first = '', ...rest] = words;
  return rest.length === 0 ? first : `${first}, then ${rest.join(', ').toLowerCase()}`;
}
