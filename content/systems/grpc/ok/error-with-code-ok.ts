import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  cancelOrder: (call, callback) => {
    // "It was cancelled before, so that is fine."
    callback({
      code: grpc.status.OK, // mark
      details: `${call.request.id} is cancelled already`,
    });
  },
  getOrder: (call, callback) => {
    const stale = { id: call.request.id, state: 'PAID' };
    callback({ code: grpc.status.UNAVAILABLE, details: 'stale, see value' }, stale);
  },
});

const client = connect(server.address);
client.cancelOrder({ id: 'o-42' }, (error) => {
  console.log(`an error whose code is OK:  ${String(error)}`);
  client.getOrder({ id: 'o-42' }, (failure, order) => {
    console.log(`an error and a value:       ${String(failure)}, value: ${order}`);
    client.close();
    void server.close();
  });
});
// endregion: show
