/** Which pages have a social picture of their own, and what it says. */
import { plural } from '../entry/words.ts';
import type { LoadedLibrary } from '../library/index.ts';
import type { PictureFacts } from './types.ts';

/** Path of the picture of a page, below the site's root: `/grpc/ok/` → `grpc/ok/card.png`. */
export function pictureFile(page: string): string {
  return `${page.replace(/^\//, '')}card.png`;
}

/** @returns One for the site, each system, each entry, each guide. Other pages are shared with the site's. */
export function picturesOf({ systems, entries, guides }: Pick<LoadedLibrary, 'systems' | 'entries' | 'guides'>): PictureFacts[] {
  const titles = new Map(systems.map(({ id, title, noun }) => [id, `${title} ${noun}`]));
  return [
    {
      tone: 'neutral',
      over: 'Error codes, their causes and fixes',
      name: 'Paste an error, get its page',
      meaning: `${systems.map(({ title }) => title).join(', ')}: what each code means, which cause you have, what to change, and what not to do.`,
      path: '/',
    },
    ...systems.map(({ id, title, noun, summary }): PictureFacts => ({
      tone: 'neutral',
      over: `${entries.filter(({ entry }) => entry.system === id).length} ${plural(noun)}`,
      name: title,
      meaning: summary,
      path: `/${id}/`,
    })),
    ...entries.map(({ entry }): PictureFacts => ({
      tone: entry.kind === 'success' ? 'success' : (entry.changes[0] ?? 'service'),
      over: titles.get(entry.system) ?? entry.system,
      code: entry.code,
      name: entry.name,
      meaning: entry.summary,
      path: `/${entry.system}/${entry.slug}/`,
    })),
    ...guides.map(({ guide: { id, title, description } }): PictureFacts => ({
      tone: 'neutral',
      over: 'Guide',
      name: title,
      meaning: description,
      path: `/guides/${id}/`,
    })),
  ];
}
