/** The ledger of published addresses: what runbooks may rely on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './html.ts';
import { builtFiles, dist } from './site.ts';

export const ledgerFile = join(import.meta.dirname, '..', 'build', 'ledger.txt');

/** Addresses that the ledger holds, in its order. */
export function readLedger(): string[] {
  return readFileSync(ledgerFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Not promised to anybody: files that a build names anew, and pages that are no address of an entry. */
const unpromised = /^(?:_astro\/|pagefind\/|_redirects$|_headers$|404\.html$|fonts\/)/;

/** Anchors that are a contract; ids that only a page's own script and labels use are not. */
const anchors =
  /^(?:causes|fixes|anti-patterns|how-it-looks|spelling|not-to-be-confused-with|equivalents|on-call|sources|(?:cause|fix|anti-pattern|confusable)-.+)$/;

/** Every path, and every anchor of every entry page, that the built site offers. */
export function publishedAddresses(): string[] {
  const all = builtFiles()
    .filter((name) => !unpromised.test(name))
    .flatMap((name) => {
      const path = `/${name.replace(/index\.html$/, '')}`;
      if (!/^[^/]+\/[^/]+\/index\.html$/.test(name)) return [path];
      return [
        path,
        ...readPage(join(dist, name))
          .ids.filter((id) => anchors.test(id))
          .map((id) => `${path}#${id}`),
      ];
    });
  return [...new Set(all)].sort();
}
