import { subscribe } from 'node:diagnostics_channel';
import type { TLSSocket, Server as TlsServer } from 'node:tls';
import * as grpc from '@grpc/grpc-js';
import type { Certificate } from '../../systems/grpc/_harness/certificates.ts';
import { connect, serve, type Order } from '../../systems/grpc/_harness/shop.ts';
import { steady } from '../../systems/grpc/_harness/steady.ts';
import { bearer } from '../../systems/grpc/_harness/tokens.ts';

interface How extends Partial<grpc.CallOptions> {
  method?: 'getOrder' | 'cancelOrder';
  metadata?: grpc.Metadata;
  /** What stands before its lines. */
  as?: string;
}

type Guard = (token: string | undefined, method: string) => unknown;

export interface Shop {
  port: number;
  /** Prints the server's log and its counters. What comes later is not logged: the check asks as well. */
  report(as?: string, how?: { counters: boolean }): Promise<void>;
  close(): Promise<void>;
}

// region: show
let note: (line: string) => void = () => {};
const handshakes = new Set<Promise<unknown>>();

// A server of grpc-js says nothing of a handshake that failed. Node.js does, to whoever asks.
subscribe('tracing:net.server.listen:asyncEnd', (message) => {
  const { server } = message as { server: TlsServer };
  if (server.listenerCount('session') === 0) return; // it does not speak HTTP/2: another server of this process
  server.on('connection', (socket) => {
    note('a connection came');
    handshakes.add(new Promise((done) => socket.once('close', done)));
  });
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    const reason = socket.authorizationError; // what it holds against the client's certificate
    note(`handshake failed: ${error.code}${reason ? `, ${String(reason)}` : ''}`); // mark
  });
});

/** Calls once, and prints what the client sees: the error, and whether anybody has answered. */
export function ask(
  target: { port: number },
  credentials: grpc.ChannelCredentials,
  {
    method = 'getOrder',
    as = 'client',
    metadata = new grpc.Metadata(),
    ...options
  }: How = {},
): Promise<grpc.ServiceError | undefined> {
  const client = connect(`localhost:${target.port}`, credentials);
  let answer = new grpc.Metadata(); // what comes before the status, if anything does
  return new Promise((resolve) => {
    const call = client[method]({ id: 'o-42' }, metadata, options, (error, order) => {
      if (error) {
        answer.merge(error.metadata); // what comes with the status; the library's own has none // mark
        const fields = Object.keys(answer.getMap()).join(', ') || 'none';
        console.error(`${as}: ${steady(error)}`);
        console.error(`${as}: fields of an answer: ${fields}`);
        process.exitCode = 1;
      } else console.log(`${as}: order ${order?.id} is ${order?.state}`);
      client.close();
      resolve(error ?? undefined);
    });
    call.on('metadata', (fields: grpc.Metadata) => (answer = fields));
  });
}
// endregion: show

const refusal = (error: unknown): { code: grpc.status; details: string } => {
  const { code = grpc.status.UNAUTHENTICATED, message } = error as grpc.ServiceError;
  return { code, details: message };
};

/** Starts the shop over TLS. `guard` throws the status with which it refuses a call, or an Error for UNAUTHENTICATED. */
export async function openShop({
  certificate,
  clientAuthority,
  guard = () => undefined,
}: {
  certificate: Certificate;
  /** Only clients with a certificate of this CA may connect. */
  clientAuthority?: Certificate | undefined;
  guard?: Guard;
}): Promise<Shop> {
  const lines: string[] = [];
  let requests = 0;
  note = (line) => lines.push(line);
  const guarded =
    (
      method: string,
      state: string,
    ): grpc.handleUnaryCall<{ id: string }, Partial<Order>> =>
    async (call, callback) => {
      requests += 1;
      try {
        await guard(bearer(call.metadata.get('authorization')[0]), method);
        callback(null, { id: call.request.id, state });
      } catch (error) {
        const { code, details } = refusal(error);
        lines.push(`${method} refused, ${grpc.status[code]}: ${details}`);
        const { cause } = error as Error;
        if (cause) lines.push(`because of ${String(cause)}`);
        callback({ code, details });
      }
    };
  const server = await serve(
    {
      getOrder: guarded('GetOrder', 'PAID'),
      cancelOrder: guarded('CancelOrder', 'CANCELLED'),
    },
    {
      credentials: grpc.ServerCredentials.createSsl(
        clientAuthority?.cert ?? null,
        [{ private_key: certificate.key, cert_chain: certificate.cert }],
        clientAuthority !== undefined,
      ),
    },
  );
  return {
    port: server.port,
    report: async (as = 'server', { counters } = { counters: true }) => {
      await Promise.all(handshakes);
      await new Promise((resolve) => setImmediate(resolve));
      for (const line of lines) console.log(`${as}: ${line}`);
      if (counters) console.log(`${as}: requests seen: ${requests}`);
      note = () => {};
    },
    close: server.close,
  };
}
