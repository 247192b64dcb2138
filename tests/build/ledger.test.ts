/** Published addresses stay. See `design/links.md` in spirit: a runbook written today is opened three years from now. */
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgers, publishedAddresses, readLedger } from '../support/ledger.ts';
import { root } from '../support/site.ts';

const published = publishedAddresses();

describe.each(ledgers().map((one) => [relative(root, one.file), one] as const))('%s', (_, one) => {
  const ledger = readLedger(one);

  test('every address in it still leads somewhere', () => {
    const offered = new Set(published);
    const gone = ledger.filter((address) => !offered.has(address));
    expect(
      gone,
      'These addresses were published and lead nowhere now. A renamed item keeps its anchor with formerly="old-id"; a moved page keeps its path as an alias.',
    ).toEqual([]);
  });

  test('every published address is in it', () => {
    const known = new Set(ledger);
    const missing = published.filter((address) => one.owns(address) && !known.has(address));
    expect(missing, 'These addresses are new. Run `npm run ledger`, which adds them and takes nothing away.').toEqual([]);
  });

  test('it is sorted and holds each address once', () => {
    expect(ledger).toEqual([...new Set(ledger)].sort());
  });
});
