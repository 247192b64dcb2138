/** Retries for fetch: what may be repeated, when, how often, and for how long. */
import { setTimeout as sleep } from 'node:timers/promises';

// region: show
/** Where the pause before attempt n + 1 lies: anywhere between 0 and a limit that doubles. */
export function fullJitter(
  attempt: number,
  base = 100,
  most = 5000,
  random = Math.random,
): number {
  return random() * Math.min(most, base * 2 ** (attempt - 1));
}

/** One for all calls to a host: each call pays in a tenth of a retry, each retry costs a whole one. */
export class Budget {
  readonly #ratio: number;
  readonly #most: number;
  #tokens: number;
  constructor(ratio = 0.1, most = 10) {
    this.#ratio = ratio;
    this.#most = this.#tokens = most;
  }
  call(): void {
    this.#tokens = Math.min(this.#most, this.#tokens + this.#ratio);
  }
  /** Whether a retry may be made; it is then paid. */
  retry(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const transient = new Set([429, 502, 503, 504]);

/** Milliseconds that `Retry-After` asks for, given in seconds or as a date. */
export function retryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/**
 * `fetch`, again where that may help and may be done. All attempts share the deadline. A body that is a stream
 * can't be sent twice: give it text or bytes.
 */
export async function again(
  url: string,
  { deadline, budget, ...init }: RequestInit & { deadline: number; budget: Budget },
): Promise<Response> {
  const headers = new Headers(init.headers);
  const repeatable =
    idempotent.has(init.method ?? 'GET') || headers.has('idempotency-key');
  const signal = AbortSignal.timeout(Math.max(0, deadline - Date.now()));
  budget.call();
  for (let attempt = 1; ; attempt += 1) {
    const result = await fetch(url, { ...init, signal }).catch(
      (error: unknown) => error as Error,
    );
    const failed = result instanceof Error || transient.has(result.status);
    if (!failed || !repeatable || attempt === 4) return settle(result);
    const asked =
      result instanceof Error ? undefined : retryAfter(result.headers.get('retry-after'));
    const pause = (asked ?? 0) + fullJitter(attempt);
    if (Date.now() + pause >= deadline || !budget.retry()) return settle(result); // mark
    if (!(result instanceof Error)) await result.body?.cancel();
    await sleep(pause);
  }
}
// endregion: show

function settle(result: Response | Error): Response {
  if (result instanceof Error) throw result;
  return result;
}
