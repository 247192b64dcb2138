import type { EntryRule } from '../context.ts';
import { walk } from '../tree.ts';

const programs = new Set(
  'ts tsx typescript js jsx javascript mjs cjs mts go golang py python java kt kotlin scala c h cc cpp c++ cs csharp rb ruby rs rust php swift dart objc lua perl elixir ex haskell hs'.split(
    ' ',
  ),
);

export const programInFence: EntryRule = {
  id: 'program-in-fence',
  scope: 'entry',
  description: 'A program is a file that was run, never text in a fence.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter(({ type, lang }) => type === 'code' && lang !== undefined && programs.has(lang.toLowerCase()))
      .map(({ position, lang }) => ({
        ...position,
        message: `A program in a "${lang}" fence, expected a file. Write it beside entry.mdx, named after the item that it belongs to.`,
      }));
  },
};
