/** What the values of facts say in words, for text outputs. */
import type { Facts, Party, Verdict } from './types.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  never: 'never',
  'after-fix': 'after a fix',
  backoff: 'with backoff',
  transaction: 'the whole transaction',
  conditional: 'it depends',
  'not-an-error': 'not an error',
};

const partyWords: Readonly<Record<Party, string>> = { caller: 'the caller', service: 'the service', network: 'the network' };

const list = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** The facts at a glance, as label and value. */
export function glance({ changes, origin, retry, status, statusNote }: Facts): [label: string, value: string][] {
  const rows: [string, string][] = [];
  if (changes.length > 0) rows.push(['Who has to change something', list(changes.map((party) => partyWords[party]))]);
  rows.push(['Produced by', origin === 'both' ? 'the library and applications' : `the ${origin}`]);
  rows.push(['Retry', `${verdictWords[retry.verdict]}. ${retry.reason}`]);
  if (status !== 'current') rows.push(['Status', `${status.replace('-', ' ')}${statusNote ? `. ${statusNote}` : ''}`]);
  return rows;
}
