/** Codes that people mix up, each group with the one question that decides. A file in `content/confusables/` is a page. */
import { z } from 'zod';
import type { CodeCard } from './types.ts';

const text = z.string().trim().min(1);

/** Shape of a file in `content/confusables/<system>/`. */
export const comparisonSchema = z.strictObject({
  /** The last part of its address: `401-vs-403`. */
  id: z.string().regex(/^[a-z0-9-]+-vs-[a-z0-9-]+$/, 'an id names the codes: `401-vs-403`'),
  system: text,
  title: text,
  /** One sentence that the answers answer. */
  question: text,
  /** Why they are mixed up; Markdown. */
  why: text,
  /** A command that answers the question. */
  command: text.optional(),
  answers: z
    .array(
      z.strictObject({
        /** What one sees. */
        when: text,
        /** What it means; inline Markdown code only. */
        means: text,
        /** Slug of the entry to open. */
        open: text,
      }),
    )
    .min(2),
  sources: z.array(z.strictObject({ title: text, url: z.url(), for: text })).min(1),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export interface ComparisonPage extends Omit<Comparison, 'answers'> {
  url: string;
  answers: { when: string; means: string; card: CodeCard }[];
  /** The entries that it tells apart, each once. */
  cards: CodeCard[];
}

/**
 * Joins comparisons with the entries that they lead to.
 *
 * @throws Error when one names an entry that does not exist, or takes the address of one.
 */
export function comparisonPages(
  comparisons: readonly Comparison[],
  card: (system: string, slug: string) => CodeCard | undefined,
): ComparisonPage[] {
  return comparisons
    .map((one): ComparisonPage => {
      const path = `confusables/${one.system}/${one.id}.yaml`;
      if (card(one.system, one.id)) throw new Error(`${path} has the address of an entry; give it another id`);
      const answers = one.answers.map(({ when, means, open }) => {
        const found = card(one.system, open);
        if (!found) throw new Error(`${path} opens ${one.system}/${open}, which is no entry; name the slug of one`);
        return { when, means, card: found };
      });
      const cards = [...new Set(answers.map((answer) => answer.card))];
      return { ...one, url: `/${one.system}/${one.id}/`, answers, cards };
    })
    .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }));
}
