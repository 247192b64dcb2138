import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
type Handler<Q, A> = (request: Q) => A | Promise<A>;

/** Every handler goes through here: sync, async, thrown or rejected, a call ends with a status of ours. */
function guarded<Q, A>(handler: Handler<Q, A>): grpc.handleUnaryCall<Q, A> {
  return async (call, callback) => {
    try {
      callback(null, await handler(call.request));
    } catch (error) {
      const reference = 'err-5f1c'; // random, in the log and in the answer
      console.log(`server log: ${reference} ${call.getPath()} ${String(error)}`); // mark
      callback({ code: grpc.status.INTERNAL, details: `reference ${reference}` }); // mark
    }
  };
}

const prices = new Map([['c-7', { quantity: 2 }]]);
const server = await serve({
  getOrder: guarded(({ id }) => {
    const price = prices.get(id) as { quantity: number };
    return { id, quantity: price.quantity };
  }),
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? `client: ${String(error)}` : order);
  client.close();
  void server.close();
});
// endregion: show
