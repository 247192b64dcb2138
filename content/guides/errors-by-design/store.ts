import { performance } from 'node:perf_hooks';
import * as grpc from '@grpc/grpc-js';
import { readAccess } from './access.ts';
import { guard } from './guard.ts';
import { as, ask, identify, orders, serve } from './stage.ts';

export interface Row {
  id: string;
  clerk: string;
}
export interface Shop {
  /** Asks for an order as somebody, and hands out the error. */
  get(id: string, token: string): Promise<grpc.ServiceError | undefined>;
  close(): Promise<void>;
}

export async function open(
  getOrder: grpc.handleUnaryCall<{ id: string }, object>,
): Promise<Shop> {
  const server = await serve({
    interceptors: [guard(readAccess('access.yaml'), identify)],
    handlers: { [`${orders}/GetOrder`]: getOrder as never },
  });
  const client = new grpc.Client(
    server.addresses[0] as string,
    grpc.credentials.createInsecure(),
  );
  return {
    get: (id, token) => ask(client, `${orders}/GetOrder`, as(token), { id }),
    close: () => {
      client.close();
      return server.close();
    },
  };
}

// region: show
const rows = new Map<string, Row>([['o-42', { id: 'o-42', clerk: 'clerk-7' }]]);
const latency = 100;

/** A query of a database, which takes its time whatever it finds. */
export async function query<T>(find: (table: ReadonlyMap<string, Row>) => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, latency));
  return find(rows);
}

/** Asks as clerk-3, who may see neither, for o-42, which is clerk-7's, and for o-43, which nobody has. */
export async function tellApart(shop: Shop): Promise<void> {
  const answer = async (id: string) => {
    let best = Infinity;
    let error: grpc.ServiceError | undefined;
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      error = await shop.get(id, 'demo-token-clerk');
      best = Math.min(best, performance.now() - start); // the fastest of five, as an attacker does it
    }
    const [trailer] = error?.metadata.get('grpc-status-details-bin') ?? [];
    return {
      code: String(error?.code),
      text: String(error?.details.replace(id, '<id>')),
      trailer: Buffer.isBuffer(trailer)
        ? trailer.toString('latin1').replace(id, '<id>')
        : '',
      time: `${Math.round(best / latency) * latency} ms`,
    };
  };
  const [first, second] = [await answer('o-42'), await answer('o-43')];
  for (const what of ['code', 'text', 'trailer', 'time'] as const) {
    const same = first[what] === second[what];
    const shown =
      what === 'trailer' ? '' : `: ${first[what]}${same ? '' : `, ${second[what]}`}`;
    console.log(`${what}: ${same ? 'the same' : 'differs'}${shown}`);
  }
}
// endregion: show
