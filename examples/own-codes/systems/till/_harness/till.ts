/** Till in small: a payment service on loopback, and the client that the shop's services use. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

export interface Payment {
  order: string;
  customer: string;
  cents: number;
  /** When the client made the request, where it says so. */
  at?: string;
}

export interface Receipt {
  id: string;
  order: string;
}

/** What Till says of a key that it has seen: the payment it was used for, and the receipt once there is one. */
interface Known {
  body: string;
  receipt: Receipt | undefined;
}

export interface Till {
  url: string;
  /** The payments that were taken. */
  taken: Payment[];
  close(): Promise<void>;
}

const problems = {
  'idempotency-mismatch': { code: 'T-1001', title: 'IDEMPOTENCY_MISMATCH', status: 422 },
  'payment-in-progress': { code: 'T-1002', title: 'PAYMENT_IN_PROGRESS', status: 409 },
} as const;

function refuse(response: ServerResponse, kind: keyof typeof problems, detail: string) {
  const { status, ...rest } = problems[kind];
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `/errors/${kind}`, status, ...rest, detail }));
}

/**
 * Starts a Till.
 * @param milliseconds How long the bank takes for a payment.
 */
export async function startTill(milliseconds = 0): Promise<Till> {
  const taken: Payment[] = [];
  const known = new Map<string, Known>();
  const server = createServer(async (request, response) => {
    const key = String(request.headers['idempotency-key']);
    const body = await text(request);
    const before = known.get(key);
    if (before && before.body !== body) {
      refuse(
        response,
        'idempotency-mismatch',
        `the key ${key} belongs to another payment`,
      );
      return;
    }
    if (before && !before.receipt) {
      refuse(
        response,
        'payment-in-progress',
        `the payment with the key ${key} is not decided yet`,
      );
      return;
    }
    const payment = JSON.parse(body) as Payment;
    const entry: Known = before ?? { body, receipt: undefined };
    known.set(key, entry);
    if (!entry.receipt) {
      await wait(milliseconds);
      taken.push(payment);
      entry.receipt = { id: `receipt-${taken.length}`, order: payment.order };
    }
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify(entry.receipt));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An error that Till has a code for. */
export class TillError extends Error {
  override name = 'TillError';
  code: string;

  constructor({ code, title, detail }: { code: string; title: string; detail: string }) {
    super(`${code} ${title}: ${detail}`);
    this.code = code;
  }
}

/**
 * Pays, as till-client does it.
 * @param key Till takes one payment for a key, however often it is asked.
 * @throws TillError when Till refuses.
 */
export async function pay(
  till: Till,
  payment: Payment,
  { key, timeout = 2000 }: { key: string; timeout?: number },
): Promise<Receipt> {
  const response = await fetch(`${till.url}/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(payment),
    signal: AbortSignal.timeout(timeout),
  });
  const answer = (await response.json()) as Receipt & {
    code: string;
    title: string;
    detail: string;
  };
  if (!response.ok) throw new TillError(answer);
  return answer;
}
