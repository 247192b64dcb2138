/** Published addresses stay. See `design/links.md` in spirit: a runbook written today is opened three years from now. */
import { expect, test } from 'vitest';
import { publishedAddresses, readLedger } from '../support/ledger.ts';

const ledger = readLedger();
const published = publishedAddresses();

test('every address in the ledger still leads somewhere', () => {
  const offered = new Set(published);
  const gone = ledger.filter((address) => !offered.has(address));
  expect(
    gone,
    'These addresses were published and lead nowhere now. A renamed item keeps its anchor with formerly="old-id"; a moved page keeps its path as an alias.',
  ).toEqual([]);
});

test('every published address is in the ledger', () => {
  const known = new Set(ledger);
  const missing = published.filter((address) => !known.has(address));
  expect(missing, 'These addresses are new. Run `npm run ledger`, which adds them and takes nothing away.').toEqual([]);
});

test('the ledger is sorted and holds each address once', () => {
  expect(ledger).toEqual([...new Set(ledger)].sort());
});
