import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let stored = { id: 'o-42', quantity: 1, etag: 'v1' };
const server = await serve({
  getOrder: (_call, callback) => callback(null, stored),
  updateOrder: (call, callback) => {
    const order = call.request.order;
    if (order?.etag !== stored.etag) {
      const details = `o-42 has changed: your etag is ${order?.etag}, the order's is ${stored.etag}`;
      callback({ code: grpc.status.ABORTED, details }); // mark
      return;
    }
    stored = {
      ...stored,
      quantity: order.quantity ?? 0,
      etag: `v${Number(stored.etag.slice(1)) + 1}`,
    };
    callback(null, stored);
  },
});

const [first, second] = [connect(server.address), connect(server.address)];
first.getOrder({ id: 'o-42' }, (_e, read) => {
  // Between this client's read and its write, another one writes.
  second.updateOrder({ order: { ...read!, quantity: 5 } }, () => {
    const mine = { ...read!, quantity: 2 }; // with the etag of the read: v1 // mark
    first.updateOrder({ order: mine }, (error) => {
      console.error(String(error));
      process.exitCode = 1;
      first.close();
      second.close();
      void server.close();
    });
  });
});
// endregion: show
