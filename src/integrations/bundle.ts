/** Scripts that are published as one file each, beside those that Astro makes for its pages. */
import { type OutputOptions, type Plugin, rolldown } from 'rolldown';

/** Packages say more to a developer. */
const define = { 'process.env.NODE_ENV': '"production"' };

/** Puts a module and all that it imports into one file. */
export async function bundle(
  input: string,
  plugins: Plugin[],
  { format = 'es', minify = true }: Pick<OutputOptions, 'format' | 'minify'> = {},
): Promise<string> {
  const made = await rolldown({ input, plugins, platform: 'browser', logLevel: 'warn', transform: { define } });
  try {
    const { output } = await made.generate({ format, minify });
    const [chunk, ...more] = output;
    if (more.length > 0) throw new Error(`${input} became ${output.length} files; it must be one`);
    return chunk.code;
  } catch (cause) {
    const id = cause instanceof Error && 'id' in cause ? String(cause.id) : input;
    // Types are read off the source without a compiler.
    const advice = String(cause).includes('isolatedDeclarations') ? ' Write its type behind the name of what it exports.' : '';
    throw new Error(`${id}: ${cause instanceof Error ? cause.message : String(cause)}.${advice}`, { cause });
  } finally {
    await made.close();
  }
}
