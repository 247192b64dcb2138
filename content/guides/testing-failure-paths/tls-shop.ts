import { connect } from 'node:tls';
import * as grpc from '@grpc/grpc-js';
import type { Authority, Certificate } from '../../systems/grpc/_harness/certificates.ts';
import {
  connect as connectShop,
  serve,
  type Order,
} from '../../systems/grpc/_harness/shop.ts';
import { FaultyPath } from './faults.ts';

// region: show
/** The shop behind a faulty path, with a certificate that can be changed, and a client of it. */
export async function openTlsShop(authority: Authority, first: Certificate) {
  const listeners = new Set<grpc.experimental.IdentityCertificateUpdateListener>();
  let current = first;
  const update = () => ({ certificate: current.cert, privateKey: current.key });
  const provider: grpc.experimental.CertificateProvider = {
    addIdentityCertificateListener: (listener) => {
      listeners.add(listener);
      queueMicrotask(() => listener(update())); // grpc-js misses one that comes at once
    },
    removeIdentityCertificateListener: (listener) => listeners.delete(listener),
    addCaCertificateListener: () => {},
    removeCaCertificateListener: () => {},
  };
  const server = await serve(
    {
      watchOrders: (call) =>
        call.on('data', ({ id }) => call.write({ id, state: 'PAID' })),
      getOrder: (call, callback) => callback(null, { id: call.request.id }),
    },
    {
      credentials: grpc.experimental.createCertificateProviderServerCredentials(
        provider,
        null,
        false,
      ),
    },
  );
  const path = new FaultyPath(server.port);
  const port = Number((await path.listen()).split(':')[1]);
  const trusted = grpc.credentials.createSsl(authority.cert);
  const client = connectShop(`localhost:${port}`, trusted);
  const stream = client.watchOrders();
  const states = (stream as AsyncIterable<Order>)[Symbol.asyncIterator]();
  return {
    path,
    /** Takes another certificate into use; the server goes on running. */
    use: (next: Certificate) => {
      current = next;
      for (const listener of listeners) listener(update());
    },
    /** Asks over the stream that was opened at the beginning. */
    overStream: async (id: string) => {
      stream.write({ id });
      return await states.next().then(({ done }) => (done ? 'over' : 'OK'), String);
    },
    /** Calls over the client's connection, or over a new one if it has none. */
    call: () =>
      new Promise<string>((done) =>
        client.getOrder({ id: 'o-8' }, (error) => done(error ? String(error) : 'OK')),
      ),
    /** What a monitor does: a connection of its own, up to the end of the handshake. */
    handshake: () =>
      new Promise<string>((done) => {
        const socket = connect({ port, host: 'localhost', ca: authority.cert });
        socket.on('secureConnect', () => {
          done('OK');
          socket.destroy();
        });
        socket.on('error', (error: NodeJS.ErrnoException) => done(String(error.code)));
      }),
    close: async () => {
      client.close();
      await path.close();
      await server.close();
    },
  };
}
// endregion: show
