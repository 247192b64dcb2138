/**
 * Plays a scene for a program in another language: what stands around a gRPC client and server, such as a proxy, a
 * broken path or an authority that issues certificates. `node scene.ts <name> <options as JSON>` prints one line of
 * JSON, then answers each line of standard input with one, and ends with standard input.
 */
import { createInterface } from 'node:readline';

export interface Scene {
  /** What the program has to know, such as `address`. */
  says: Record<string, unknown>;
  /** What the program may ask for, by the line that it writes; what is returned is the answer. */
  does?: Record<string, () => unknown>;
  close(): void | Promise<void>;
}

/** What each file in `scenes/` exports. */
export type Play<Options> = (options: Options) => Promise<Scene>;

/** Ends the scene with the program, also when that dies. */
async function main(name: string, options: string): Promise<void> {
  const { play } = (await import(`./scenes/${name}.ts`)) as { play: Play<unknown> };
  const scene = await play(JSON.parse(options));
  const say = (value: unknown) =>
    process.stdout.write(`${JSON.stringify(value ?? null)}\n`);
  say(scene.says);
  for await (const line of createInterface({ input: process.stdin })) {
    const act = scene.does?.[line];
    if (!act) throw new Error(`the scene "${name}" knows no "${line}"`);
    say(await act());
  }
  await scene.close();
  process.exit(0);
}

const [, script = '', name, options = '{}'] = process.argv;
if (name !== undefined && script.endsWith('scene.ts')) await main(name, options);
