/** The words in which facts are shown: one place, so that pages, Markdown and terminal agree. */
import type { Facts, Origin, Party, Status, Verdict } from './types.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  never: 'No',
  'after-fix': 'Only after something changed',
  backoff: 'Yes, with backoff',
  transaction: 'The whole transaction, not the call',
  conditional: 'It depends',
  'not-an-error': 'Nothing to retry',
};

export const partyWords: Readonly<Record<Party | 'success', string>> = {
  caller: 'Caller',
  service: 'Service',
  network: 'Network',
  success: 'Nobody',
};

export const statusWords: Readonly<Record<Status, string>> = {
  current: 'Current',
  deprecated: 'Deprecated',
  'never-raised': 'Defined but never raised',
};

/** Who produces a code of a system, given the system's title. */
export function originWords(origin: Origin, system: string): string {
  const words: Readonly<Record<Origin, string>> = {
    library: `${system} itself`,
    application: 'The application',
    both: `${system} itself, or the application`,
  };
  return words[origin];
}

/** `caller, service` → `Caller, then service`. */
export function changesWords(parties: readonly Party[]): string {
  const [first = partyWords.success, ...rest] = parties.map((party) => partyWords[party]);
  return rest.length === 0 ? first : `${first}, then ${rest.join(', ').toLowerCase()}`;
}

/** The facts at a glance, as label and value. */
export function glance(facts: Facts, system: string): [label: string, value: string][] {
  const { changes, origin, retry, status, statusNote } = facts;
  return [
    ['Who has to change something', changesWords(changes)],
    ['Produced by', originWords(origin, system)],
    ['Retry', `${verdictWords[retry.verdict]}. ${retry.reason}`],
    ...(status === 'current' ? [] : [['Status', `${statusWords[status]}. ${statusNote ?? ''}`.trim()] satisfies [string, string]]),
  ];
}
