/** Reads a log in slices, so that the page stays awake and typing can stop it. */
import type { CompiledData } from '../resolve/compile.ts';
import { type Survey, surveySteps } from '../resolve/survey.ts';
import type { Systems } from './load-resolver.ts';

/** Milliseconds of a slice: less than a frame. */
const slice = 10;

/** After whatever waits: a keystroke, a frame. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * @param progress Told after each slice how much has been read, from 0 to 1.
 * @returns The survey; undefined when it was stopped.
 */
export async function surveyInSlices(
  text: string,
  data: CompiledData,
  systems: Systems,
  signal: AbortSignal,
  progress: (part: number) => void,
): Promise<Survey | undefined> {
  const steps = surveySteps(text, data, { systems });
  let started = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - started < slice) continue;
    progress(value);
    await breathe();
    if (signal.aborted) return undefined;
    started = performance.now();
  }
}
