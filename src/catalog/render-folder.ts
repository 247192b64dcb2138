/** An entry's folder → what its page needs, as HTML. */
import type { Program } from '../entry/programs.ts';
import type { Entry } from '../entry/types.ts';
import { withHtml } from '../render/render-entry.ts';
import { programView } from './program-view.ts';
import type { ProgramView, StoredEntry } from './types.ts';

/** Everything that is needed to render an entry. Plain data: it is sent to other threads. */
export interface Renderable {
  entry: Entry;
  programs: Program[];
}

function programViews({ entry, programs }: Renderable): Promise<ProgramView[]> {
  return Promise.all(programs.map(({ file, ...shown }) => programView(file, `/${entry.system}/${entry.slug}/`, shown)));
}

export async function renderFolder(given: Renderable): Promise<StoredEntry> {
  const [entry, programs] = await Promise.all([withHtml(given.entry), programViews(given)]);
  return { entry, programs };
}
