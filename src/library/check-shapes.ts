/** Checks a system's `shapes.yaml`, which the resolver reads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../entry/types.ts';
import { buildResolverData, type Shape } from '../resolve/index.ts';

const text = z.string().min(1);
const words = z.array(text).optional();
/** One schema for each key of a shape; the compiler asks for the keys that the resolver adds. */
const keys = {
  id: text,
  pattern: text,
  flags: z.string().optional(),
  reason: text,
  weight: z.number(),
  kind: z.enum(['shape', 'constant']).optional(),
  needs: words,
  near: words,
  map: z.record(z.string(), z.string()).optional(),
  quiet: words,
  means: text.optional(),
  alone: z.union([z.array(text), z.literal('success')]).optional(),
  aloneIn: z.number().optional(),
  outer: z.boolean().optional(),
  cut: z.enum(['end', 'start']).optional(),
  early: z.literal(true).optional(),
  last: z.boolean().optional(),
  example: text.optional(),
  source: text.optional(),
} satisfies Record<keyof Shape, z.ZodType>;
const shape = z.strictObject(keys);

function brokenAt({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'The shape'}: ${issue?.message ?? 'is broken'}.`;
}

/** What the resolver says of a shape that it can't use. */
function unusable(one: Shape): string | undefined {
  try {
    buildResolverData({ systems: [{ id: 'x', title: 'x', words: [], shapes: [one] }], entries: [] });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Everything that is wrong with the shapes of a system, as problems of the rule `bad-system`. */
export function checkShapes(systemFolder: string): Problem[] {
  const file = join(systemFolder, 'shapes.yaml');
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, logLevel: 'silent' });
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return {
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      rule: 'bad-system',
      message: `${message} Mend it as src/resolve/types.ts (Shape) says.`,
    };
  };
  const [error] = doc.errors;
  if (error) return [problem(error.pos[0], `The YAML can't be read: ${error.message.split('\n')[0] ?? ''}.`)];
  if (doc.contents === null) return [];
  if (!isSeq(doc.contents)) return [problem(0, 'Expected a list of shapes.')];
  const seen = new Set<string>();
  return doc.contents.items.flatMap((item) => {
    const offset = isNode(item) ? item.range[0] : 0;
    const value: unknown = isNode(item) ? item.toJS(doc) : undefined;
    const read = shape.safeParse(value);
    const message = read.success ? unusable(read.data) : brokenAt(read.error);
    if (!read.success || message !== undefined) return [problem(offset, message ?? '')];
    const { id } = read.data;
    if (seen.has(id)) return [problem(offset, `The id "${id}" is that of an earlier shape.`)];
    seen.add(id);
    return [];
  });
}
