/** Words in pages, from the files that the build has arranged for that. Each file is asked for once; one that failed, again at the next question. */
import { type PageHits, type PageOptions, searchPages as search, type Source } from '../words/search.ts';
import { type Contents, contentsPath, type Item, partPath } from '../words/types.ts';

const came = new Map<string, Promise<unknown>>();

function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const before = came.get(path) as Promise<T> | undefined;
  if (before) return before;
  const coming = (async () => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return read(response);
  })();
  came.set(path, coming);
  coming.catch(() => came.delete(path));
  return coming;
}

const published: Source = {
  contents: () => load(contentsPath, (response) => response.json() as Promise<Contents>),
  part: (name) => {
    const coming = load(partPath(name), (response) => response.text());
    // The site may have been built anew since its contents were read, and the part have another name now.
    coming.catch(() => came.delete(contentsPath));
    return coming;
  },
  item: (path) => load(path, (response) => response.json() as Promise<Item>),
};

/**
 * @param text What was typed or pasted.
 * @returns Items of pages: those that hold most of the words first.
 * @throws When the list of what there is can't be loaded; the next call asks for it again.
 */
export const searchPages = (text: string, options: PageOptions): Promise<PageHits> => search(published, text, options);
