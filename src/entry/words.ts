/** The words in which facts are shown: one place, so that pages, Markdown and terminal agree. */
import { cacheableWords, standingWords } from './http.ts';
import type { Facts, Origin, Party, PartyWords, Status, System, Verdict } from './types.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  never: 'No',
  'after-fix': 'Only after something changed',
  backoff: 'Yes, with backoff',
  transaction: 'The whole transaction, not the call',
  conditional: 'It depends',
  'not-an-error': 'Nothing to retry',
};

/** Who has to change something, where a system has no words of its own for them. */
export const partyWords: Readonly<Record<Party | 'success', PartyWords>> = {
  caller: { short: 'Caller', title: 'The caller changes something', hint: 'what was sent, or who sent it' },
  service: { short: 'Service', title: 'The service changes something', hint: 'its code, its data, its capacity' },
  network: { short: 'Network', title: 'Something in between', hint: 'connections, proxies, time' },
  success: { short: 'Nobody', title: 'No failure', hint: '' },
};

/** The words for a party in a system. */
export function wordsFor(party: Party | 'success', system: Pick<System, 'parties'>): PartyWords {
  return (party === 'success' ? undefined : system.parties?.[party]) ?? partyWords[party];
}

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
export function changesWords(parties: readonly Party[], system: Pick<System, 'parties'>): string {
  const [first = partyWords.success.short, ...rest] = parties.map((party) => wordsFor(party, system).short);
  return rest.length === 0 ? first : `${first}, then ${rest.join(', ').toLowerCase()}`;
}

/** Several of what a system calls its codes: `status codes`, `exception classes`. */
export function plural(noun: string): string {
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The facts at a glance, as label and value. */
export function glance(facts: Facts, system: Pick<System, 'title' | 'parties'>): [label: string, value: string][] {
  const { changes, origin, retry, status, statusNote, http } = facts;
  return [
    ['Who has to change something', changesWords(changes, system)],
    ['Produced by', originWords(origin, system.title)],
    ['Retry', `${verdictWords[retry.verdict]}. ${retry.reason}`],
    ...(http
      ? [
          ['Standing', standingWords(http)] satisfies [string, string],
          ['Cacheable', cacheableWords[http.cacheable]] satisfies [string, string],
        ]
      : []),
    ...(status === 'current' ? [] : [['Status', `${statusWords[status]}. ${statusNote ?? ''}`.trim()] satisfies [string, string]]),
  ];
}
