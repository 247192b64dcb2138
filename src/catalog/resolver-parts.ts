/** The resolver's data as the search box loads it: the core at once, the messages of a system when a text asks for them. */
import { digest } from '../kept/fingerprint.ts';
import {
  coreOf,
  exactData,
  type LaterFile,
  messagesOf,
  type NamesFile,
  packLater,
  packNames,
  packPatterns,
  type PatternsFile,
  type ResolverData,
  type ResolverMessages,
} from '../resolve/index.ts';
import { getCatalog } from './index.ts';

/** The messages of one system. */
export interface ResolverPart extends ResolverMessages {
  /** Slug → id of a cause that a message tells → its title. */
  causes: Record<string, Record<string, string>>;
}

/** What codes, constants and names are told by, in one file: for other people's pages. */
export async function resolverCore(): Promise<ResolverData> {
  return coreOf((await getCatalog()).resolverData);
}

/** The same without what {@link resolverNames} says. */
export async function resolverPatterns(): Promise<PatternsFile> {
  const { id } = await resolverNames();
  return packPatterns(await resolverCore(), id);
}

/** What the search box needs once it has given a first answer. */
export async function resolverLater(): Promise<LaterFile> {
  return packLater(await resolverCore());
}

/** Names and codes alone. */
export async function resolverNames(): Promise<NamesFile> {
  return packNames(exactData((await getCatalog()).resolverData), (text) => digest(text).slice(0, 8));
}

/** One part a system. */
export async function resolverParts(): Promise<ResolverPart[]> {
  const { resolverData, entries } = await getCatalog();
  return messagesOf(resolverData).map((part) => {
    const own = entries.flatMap(({ card, entry }) => {
      const told = card.system === part.system ? new Set(part.messages[card.slug]?.map(({ cause }) => cause)) : new Set();
      const titles = entry.causes.filter(({ id }) => told.has(id)).map(({ id, title }) => [id, title.replaceAll('`', '')] as const);
      return titles.length > 0 ? [[card.slug, Object.fromEntries(titles)] as const] : [];
    });
    return { ...part, causes: Object.fromEntries(own) };
  });
}
