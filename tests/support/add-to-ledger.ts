/** `npm run ledger`: adds the addresses of the last build to the ledgers. Takes nothing away. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ledgers, publishedAddresses, readLedger } from './ledger.ts';
import { root } from './site.ts';

const published = publishedAddresses();
for (const ledger of ledgers()) {
  const before = readLedger(ledger);
  const after = [...new Set([...before, ...published.filter(ledger.owns)])].sort();
  writeFileSync(ledger.file, `${after.join('\n')}\n`);
  console.log(`${relative(root, ledger.file)}: ${after.length} addresses, ${after.length - before.length} of them new`);
}
