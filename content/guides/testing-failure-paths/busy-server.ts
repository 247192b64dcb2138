import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';

// region: show
/** A shop with ten workers, which are busy until the test says so; and a client of it. */
export async function openBusyShop() {
  const seen = { open: 0, refused: 0 };
  let onMarker = () => {};
  let letAnswersGo = () => {};
  const answersMayGo = new Promise<void>((resolve) => (letAnswersGo = resolve));
  const server = await serve({
    createOrder: (_call, callback) => {
      if (seen.open === 10) {
        seen.refused += 1;
        const code = grpc.status.RESOURCE_EXHAUSTED;
        return callback({ code, details: 'no free worker' });
      }
      seen.open += 1;
      void answersMayGo.then(() => {
        seen.open -= 1;
        callback(null, { state: 'PAID' });
      });
    },
    getOrder: (_call, callback) => {
      onMarker();
      callback(null, {});
    },
  });
  const client = connect(server.address);
  await new Promise((ready) => client.waitForReady(Date.now() + 10_000, ready));
  return {
    client,
    seen,
    letAnswersGo,
    /** Resolves when everything that the client sent before has arrived. */
    marker: () =>
      new Promise<void>((here) => {
        onMarker = here;
        client.getOrder({ id: 'marker' }, () => {});
      }),
    close: async () => {
      client.close();
      await server.close();
    },
  };
}
// endregion: show
