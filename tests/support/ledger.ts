/** The ledgers of published addresses: what runbooks may rely on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { contentFolders } from '../../src/library/index.ts';
import { readPage } from './html.ts';
import { builtFiles, dist, root } from './site.ts';

/** A ledger, and the addresses that belong into it. */
export interface Ledger {
  file: string;
  /** Whether an address is one of its own; the project's ledger has those that no other one has. */
  owns(address: string): boolean;
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).map((name) => parse(name).name) : []);

/** What the addresses begin with that come from a folder of content. */
function beginnings(content: string): string[] {
  const systems = namesIn(join(content, 'systems'));
  return [
    ...systems.flatMap((id) => [`/${id}/`, `/resolver/${id}.json`]),
    ...namesIn(join(content, 'mappings')).map((id) => `/mappings/${id}/`),
    ...namesIn(join(content, 'guides')).map((id) => `/guides/${id}`),
  ];
}

/**
 * The ledger of the project, and one for each other folder of content, in which it lies.
 * @param named Folders besides `content/`; by default those of the configuration.
 */
export function ledgers(named?: string): Ledger[] {
  const [, ...own] = contentFolders(root, named);
  const others = own.map((content): Ledger => {
    const starts = beginnings(content);
    return { file: join(content, 'ledger.txt'), owns: (address) => starts.some((start) => address.startsWith(start)) };
  });
  const project: Ledger = {
    file: join(import.meta.dirname, '..', 'build', 'ledger.txt'),
    owns: (address) => !others.some(({ owns }) => owns(address)),
  };
  return [project, ...others];
}

/** Addresses that a ledger holds, in its order. */
export function readLedger({ file }: Ledger): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Not promised to anybody: files that a build names anew or that servers read, and pages that are no address of an entry. */
const unpromised =
  /^(?:_astro\/|words\/|_hosting\/|_redirects$|_headers$|404\.html$|fonts\/|style\/|(?:.+\/)?card\.png$|favicon\.ico$|apple-touch-icon\.png$|icon-.+\.png$|manifest\.webmanifest$)/;

/** Anchors that are a contract; ids that only a page's own script and labels use are not. */
const anchors =
  /^(?:causes|fixes|anti-patterns|how-it-looks|spelling|not-to-be-confused-with|equivalents|on-call|sources|(?:cause|fix|anti-pattern|confusable)-.+)$/;

/** Every path, and every anchor of every entry page, that the built site offers. */
export function publishedAddresses(site: string = dist): string[] {
  const all = builtFiles(site)
    .filter((name) => !unpromised.test(name))
    .flatMap((name) => {
      const path = `/${name.replace(/index\.html$/, '')}`;
      if (!/^[^/]+\/[^/]+\/index\.html$/.test(name)) return [path];
      return [
        path,
        ...readPage(join(site, name))
          .ids.filter((id) => anchors.test(id))
          .map((id) => `${path}#${id}`),
      ];
    });
  return [...new Set(all)].sort();
}
