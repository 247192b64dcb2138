/** An entry whose prose has become HTML. */
import type { Entry, Prose } from '../entry/types.ts';
import { renderMarkdown } from './markdown.ts';

/** `T` with `html` beside every `markdown`. */
export type WithHtml<T> = T extends Prose
  ? T & { html: string }
  : T extends readonly (infer U)[]
    ? WithHtml<U>[]
    : T extends object
      ? { [K in keyof T]: WithHtml<T[K]> }
      : T;

export type RenderedEntry = WithHtml<Entry>;

/** Renders every part of an entry that is Markdown; everything else is passed through. */
export async function withHtml<T>(value: T): Promise<WithHtml<T>> {
  if (Array.isArray(value)) return (await Promise.all(value.map(withHtml))) as WithHtml<T>;
  if (typeof value !== 'object' || value === null) return value as WithHtml<T>;
  const entries = await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await withHtml(inner)] as const));
  const result: Record<string, unknown> = Object.fromEntries(entries);
  if (typeof result['markdown'] === 'string') result['html'] = await renderMarkdown(result['markdown']);
  return result as WithHtml<T>;
}
