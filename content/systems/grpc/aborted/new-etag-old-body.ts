import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let stored = { id: 'o-42', customer: 'c-7', quantity: 1, etag: 'v1' };
const server = await serve({
  getOrder: (_call, callback) => callback(null, stored),
  updateOrder: (call, callback) => {
    const order = { ...stored, ...call.request.order };
    if (order.etag !== stored.etag) {
      callback({ code: grpc.status.ABORTED, details: 'o-42 has changed' });
      return;
    }
    stored = { ...order, etag: `v${Number(stored.etag.slice(1)) + 1}` };
    callback(null, stored);
  },
});

const [first, second] = [connect(server.address), connect(server.address)];
first.getOrder({ id: 'o-42' }, (_e, read) => {
  const mine = { ...read!, quantity: 3 };
  // Another one's change:
  second.updateOrder({ order: { ...read!, customer: 'c-8' } }, () => {
    first.updateOrder({ order: mine }, (error) => {
      console.log(String(error));
      first.getOrder({ id: 'o-42' }, (_f, fresh) => {
        const again = { ...mine, etag: fresh!.etag }; // what was read first, with the etag of now // mark
        first.updateOrder({ order: again }, (_g, order) => {
          console.log(
            `accepted: customer ${order?.customer}, quantity ${order?.quantity}`,
          );
          console.log(
            `the other change (customer c-8) is gone: ${stored.customer !== 'c-8'}`,
          );
          first.close();
          second.close();
          void server.close();
        });
      });
    });
  });
});
// endregion: show
