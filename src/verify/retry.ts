/** A second and a third try of programs that differ from their records. */
import type { Outcome } from './verify-program.ts';

/** More failures than this are no accident of a busy machine. */
const mostRetried = 25;
const mostRuns = 3;

/**
 * Runs those that failed again, one after the other with nothing beside them: a program about time may miss its record on
 * a busy machine, but a stale record is stale every time. What it took is reported.
 */
export async function retryAlone(outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const results = [...outcomes];
  if (outcomes.filter(({ again }) => again).length > mostRetried) return results;
  for (const [index, first] of outcomes.entries()) {
    let outcome = first;
    for (let runs = 2; outcome.again && runs <= mostRuns; runs += 1) outcome = { ...(await outcome.again()), runs };
    results[index] = outcome;
  }
  return results;
}
