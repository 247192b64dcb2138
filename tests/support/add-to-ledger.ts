/** `npm run ledger`: adds the addresses of the last build to the ledger. Takes nothing away. */
import { existsSync, writeFileSync } from 'node:fs';
import { ledgerFile, publishedAddresses, readLedger } from './ledger.ts';

const before = existsSync(ledgerFile) ? readLedger() : [];
const after = [...new Set([...before, ...publishedAddresses()])].sort();
writeFileSync(ledgerFile, `${after.join('\n')}\n`);
console.log(`${after.length} addresses, ${after.length - before.length} of them new`);
