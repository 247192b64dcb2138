import { connect, serve } from '../_harness/shop.ts';

// region: show
let refused = 0;
let updates = 0;
const server = await serve({
  cancelOrder: (_call, callback) => {
    refused += 1;
    callback({ code: 12, details: 'method CancelOrder not implemented' });
  },
  updateOrder: (call, callback) => {
    updates += 1;
    callback(null, call.request.order ?? {});
  },
});

const client = connect(server.address);
function cancelOrder(id: string, done: () => void): void {
  client.cancelOrder({ id }, (error) => {
    if (error?.code !== 12) return done();
    client.updateOrder({ order: { id, state: 'CANCELLED' } }, done); // remembers nothing // mark
  });
}

let left = 100;
for (let number = 1; number <= 100; number += 1) {
  cancelOrder(`o-${number}`, () => {
    left -= 1;
    if (left > 0) return;
    console.log(`100 orders: ${refused + updates} calls, ${refused} of them failed`);
    client.close();
    void server.close();
  });
}
// endregion: show
