/**
 * `names.json`: the names and codes of all entries as columns, without the slugs that follow from them. As a list an
 * entry it is nearly half as large again, compressed, with a thousand of them, and it is what a reader waits for first.
 */
import type { ExactData, ExactEntry } from './exact.ts';
import { styled } from './styles.ts';

/** What {@link ExactData} is read from. */
export interface NamesFile {
  version: 1;
  early: ExactData['early'];
  /** Changes with the rest of it. */
  id: string;
  systems: {
    id: string;
    title: string;
    words: string[];
    /** What its slugs are unless `slugs` says another one. */
    by: 'code' | 'name';
    /** Codes, a line an entry; empty where it has none. */
    codes: string;
    /** Names, a line an entry. */
    names: string;
    /** By the place of the entry. */
    slugs?: Record<string, string>;
    /** What an entry is called besides, by its place. */
    others?: Record<string, string[]>;
  }[];
}

type System = ExactData['systems'][number];

/** The address of an entry, in a system whose slugs follow from codes or from names. */
const usual = (by: 'code' | 'name', [code, , name]: ExactEntry): string => (by === 'code' ? code : styled(name, 'kebab'));

const home = ([code, slug]: ExactEntry): string => (slug === '' ? code : slug);

function column<T>(entries: readonly ExactEntry[], of: (entry: ExactEntry) => T | undefined): Record<string, T> | undefined {
  const all = entries.flatMap((entry, place) => {
    const value = of(entry);
    return value === undefined ? [] : [[String(place), value] as const];
  });
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

function packSystem({ id, title, words, entries }: System): NamesFile['systems'][number] {
  const follow = (by: 'code' | 'name') => entries.filter((entry) => usual(by, entry) === home(entry)).length;
  const by = follow('code') > follow('name') ? 'code' : 'name';
  const slugs = column(entries, (entry) => (usual(by, entry) === home(entry) ? undefined : home(entry)));
  const others = column(entries, ([, , , ...rest]) => (rest.length > 0 ? rest : undefined));
  return {
    id,
    title,
    words,
    by,
    codes: entries.map(([code]) => code).join('\n'),
    names: entries.map(([, , name]) => name).join('\n'),
    ...(slugs && { slugs }),
    ...(others && { others }),
  };
}

/**
 * Neither a code nor a name has a line break in it.
 *
 * @param idOf Makes an id of a text.
 */
export function packNames(data: ExactData, idOf: (text: string) => string): NamesFile {
  const systems = data.systems.map(packSystem);
  return { version: 1, id: idOf(JSON.stringify([data.early, systems])), early: data.early, systems };
}

function readSystem({ id, title, words, by, codes, names, slugs, others }: NamesFile['systems'][number]): System {
  const codeAt = codes.split('\n');
  const entries = (names === '' ? [] : names.split('\n')).map((name, place): ExactEntry => {
    const entry: ExactEntry = [codeAt[place] ?? '', '', name, ...(others?.[place] ?? [])];
    const slug = slugs?.[place] ?? usual(by, entry);
    return [entry[0], slug === entry[0] ? '' : slug, ...(entry.slice(2) as [string, ...string[]])];
  });
  return { id, title, words, entries };
}

/** Undoes {@link packNames}. */
export const readNames = ({ early, systems }: NamesFile): ExactData => ({ version: 1, systems: systems.map(readSystem), early });
