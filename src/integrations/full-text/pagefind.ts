/**
 * Has Pagefind split items into words, and reads from its files which word stands where. The form of these files is that
 * of Pagefind 1.6, which `package.json` pins: gzip, a signature, CBOR. Of `.pf_meta` are read the fields of metadata and
 * the order of pages that was asked for; of `.pf_index` a list of words, each with its pages, as distances. Places of a
 * word stand behind negative numbers, which say in how large a heading, or in which field, they are.
 */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { createIndex, type IndexFile } from 'pagefind';
import type { Group, Occurrence } from '../../words/pack.ts';
import type { Item } from '../../words/types.ts';

const signature = 'pagefind_dcd';

type Word = [word: string, pages: [step: number, places: number[], fields: number[]][]];
/** A sort as it is stored: its name, and pages in its order. */
type Meta = [
  version: string,
  pages: unknown[],
  parts: unknown[],
  filters: unknown[],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

function read({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error(`${path} is none of Pagefind's files`);
  return decode(bytes.subarray(signature.length));
}

/** A name that Pagefind sorts items by, so that they can be told by their places. */
const place = 'place';

function at(items: ReadonlyMap<number, number>, page: number): number {
  const item = items.get(page);
  if (item === undefined) throw new Error(`Pagefind found a word on page ${page}, which it has not sorted`);
  return item;
}

function groupIn(files: readonly IndexFile[], items: number): Group {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind made no list of pages');
  const [, , , , sorts, fields] = read(meta) as Meta;
  const order = sorts.find(([name]) => name === place)?.[1] ?? [];
  if (order.length !== items) throw new Error(`Pagefind sorted ${order.length} items of ${items}`);
  const itemOf = new Map(order.map((page, item) => [page, item]));
  const within = (found: readonly number[], field: string) => found.includes(-1 - fields.indexOf(field));
  const words = new Map<string, Occurrence[]>();
  for (const file of files) {
    if (!file.path.endsWith('.pf_index')) continue;
    const [part] = read(file) as [Word[]];
    for (const [word, found] of part) {
      let page = 0;
      const occurrences = found.map(([step, places, inFields]) => ({
        item: at(itemOf, (page += step)),
        count: places.filter((one) => one >= 0).length,
        heading: within(inFields, 'section'),
        title: within(inFields, 'title'),
      }));
      words.set(word, occurrences);
    }
  }
  return { items, words };
}

/** @returns Which words stand in which of the items. */
export async function indexed(items: readonly Item[]): Promise<Group> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  await Promise.all(
    items.map(async ({ url, title, section = '', text }, number) => {
      // Two items of one page may have one address, which Pagefind would take for the same item.
      const added = await index.addCustomRecord({
        url: `${url}?${number}`,
        content: text,
        language: 'en',
        meta: { title, section },
        sort: { [place]: String(number) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }),
  );
  try {
    // In memory: as files, with one an item that nobody reads, they take longer to be made and removed than all of ours.
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return groupIn(files, items.length);
  } finally {
    await index.deleteIndex();
  }
}
