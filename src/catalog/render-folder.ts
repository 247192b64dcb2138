/** An entry's folder → what its page needs, as HTML. */
import type { Program } from '../entry/programs.ts';
import type { Entry } from '../entry/types.ts';
import { highlight } from '../render/highlight.ts';
import { withHtml } from '../render/render-entry.ts';
import type { ProgramView, StoredEntry } from './types.ts';

/** Everything that is needed to render an entry. Plain data: it is sent to other threads. */
export interface Renderable {
  entry: Entry;
  programs: Program[];
}

async function programViews({ entry, programs }: Renderable): Promise<ProgramView[]> {
  return Promise.all(
    programs.map(async ({ role, item, language, variant, label, file, region }): Promise<ProgramView> => {
      const { record } = file;
      const shown = region ?? { code: file.source.trimEnd(), marks: [] };
      return {
        role,
        item,
        language: { id: variant === undefined ? language.id : `${language.id}-${variant}`, label },
        name: file.name,
        // `.txt`, because servers take `.ts` for a video.
        url: `/${entry.system}/${entry.slug}/${file.name}.txt`,
        html: await highlight(shown.code, language.shiki, shown.marks),
        level: record?.level ?? 'not-checked',
        because: record?.because,
        versions: record?.versions ?? {},
        date: record?.date,
        exit: record?.exit,
        output: file.output,
        source: file.source,
      };
    }),
  );
}

export async function renderFolder(given: Renderable): Promise<StoredEntry> {
  const [entry, programs] = await Promise.all([withHtml(given.entry), programViews(given)]);
  return { entry, programs };
}
