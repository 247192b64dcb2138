/** A server, its queue and its callers in rounds of 100 ms. No clock, no network; the same numbers each time. */
import { Budget, fullJitter } from './again.ts';

/** Random numbers between 0 and 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// region: show
export interface Policy {
  attempts: number;
  /** Milliseconds before the next attempt. */
  pause: (attempt: number) => number;
  budget?: Budget;
  /** The server throws away what nobody waits for any more, instead of working on it. */
  dropsExpired?: boolean;
}

interface Attempt {
  number: number;
  sent: number;
  ended: boolean;
}

/** Seconds 5 to 10: the server stands still. `stray`: the share of requests that fails by chance. */
export interface Weather {
  outage?: boolean;
  stray?: number;
}

/** Requests sent and calls answered, for each of 30 seconds; 80 calls a second are made. */
export function run(
  { attempts, pause, budget, dropsExpired }: Policy,
  { outage = true, stray = 0 }: Weather = {},
): { sent: number[]; answered: number[] } {
  const sent = Array<number>(30).fill(0);
  const answered = Array<number>(30).fill(0);
  const due = new Map<number, number[]>(); // round → the numbers of the attempts that begin in it
  const queue: Attempt[] = [];
  const waiting: Attempt[] = [];
  const chance = seeded(7);

  const fail = (attempt: Attempt, round: number) => {
    attempt.ended = true;
    if (attempt.number === attempts || (budget && !budget.retry())) return;
    const next = round + Math.max(1, Math.round(pause(attempt.number) / 100));
    due.set(next, [...(due.get(next) ?? []), attempt.number + 1]);
  };

  for (let round = 0; round < 300; round += 1) {
    const second = Math.floor(round / 10);
    const fresh = Array<number>(8).fill(1);
    fresh.forEach(() => budget?.call());
    for (const number of [...fresh, ...(due.get(round) ?? [])]) {
      const attempt: Attempt = { number, sent: round, ended: false };
      sent[second] = (sent[second] ?? 0) + 1;
      if (queue.length >= 150) {
        fail(attempt, round); // refused at once
      } else {
        queue.push(attempt);
        waiting.push(attempt);
      }
    }
    const stands = outage && round >= 50 && round < 100;
    for (let served = 0; served < 10 && !stands;) {
      const attempt = queue.shift();
      if (!attempt) break;
      if (attempt.ended && dropsExpired) continue;
      served += 1; // 100 a second, whether somebody waits or not
      if (attempt.ended) continue;
      if (chance() < stray) {
        fail(attempt, round);
      } else {
        attempt.ended = true;
        answered[second] = (answered[second] ?? 0) + 1;
      }
    }
    for (
      let [first] = waiting;
      first && (first.ended || round - first.sent >= 10);
      [first] = waiting
    ) {
      waiting.shift();
      if (!first.ended) fail(first, round); // the caller waits for 1 s
    }
  }
  return { sent, answered };
}

/** The policies that are compared, each with random numbers of its own. */
export function policies() {
  const backoff = () => {
    const random = seeded(42);
    return {
      attempts: 4,
      pause: (attempt: number) => fullJitter(attempt, 200, 5000, random),
    };
  };
  return {
    'no-retry': { attempts: 1, pause: () => 0 },
    'at-once': { attempts: 4, pause: () => 0 },
    backoff: backoff(),
    'backoff-budget': { ...backoff(), budget: new Budget(0.1, 10) },
    'backoff-drop-expired': { ...backoff(), dropsExpired: true },
  } satisfies Record<string, Policy>;
}
// endregion: show
