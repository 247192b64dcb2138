/**
 * Which thread colours which blocks. A thread that stays with a language has its grammar ready, and remembers the lines
 * of the pairs and twins that went before (`src/render/line-memo.ts`): when each thread took whole entries, with their
 * seven languages, a thousand of them took two threads a fifth more processor time.
 */
import { programPart } from './program-part.ts';
import type { Renderable } from './render-folder.ts';

/** What the highlighter is asked for. Plain data: it is sent to other threads. */
export interface Block {
  code: string;
  /** A grammar's name. */
  language: string;
  /** Lines that matter, from 1. */
  marks: readonly number[];
}

/** Blocks of one message: enough that messages cost nothing, few enough that all threads end at about the same time. */
const blocksAtOnce = 20;

/** The blocks of entries' programs. */
export function programBlocks(all: readonly Renderable[]): Block[] {
  return all.flatMap(({ programs }) =>
    programs.map(({ file, language, region }) => ({ ...programPart(file, region), language: language.shiki })),
  );
}

/**
 * Hands out blocks to threads.
 *
 * @param blocks All that is to be coloured; blocks that stand beside each other are like each other.
 * @returns A function for each thread, which gives it its next blocks: of the language that it had before, else of the
 *   one that nobody has and of which most is left, else of the one of which most is left. `undefined` when nothing is.
 */
export function colourPlan(blocks: readonly Block[], threads: number): (() => Block[] | undefined)[] {
  const queues = new Map<string, Block[]>();
  for (const block of blocks) {
    const queue = queues.get(block.language);
    if (queue) queue.push(block);
    else queues.set(block.language, [block]);
  }
  const left = (language: string) => (queues.get(language) ?? []).reduce((sum, { code }) => sum + code.length, 0);
  const current: (string | undefined)[] = Array.from({ length: threads }, () => undefined);
  return current.map((_, thread) => () => {
    let language = current[thread];
    if (language === undefined || !queues.has(language)) {
      const open = [...queues.keys()].sort((a, b) => left(b) - left(a));
      language = open.find((one) => !current.includes(one)) ?? open[0];
      current[thread] = language;
    }
    if (language === undefined) return undefined;
    const queue = queues.get(language) ?? [];
    const next = queue.splice(0, blocksAtOnce);
    if (queue.length === 0) queues.delete(language);
    return next;
  });
}
