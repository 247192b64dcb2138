import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const quantity = order?.quantity ?? 0;
    if (quantity < 1 || quantity > 100) {
      const details = `order.quantity must be from 1 to 100, got ${quantity}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details }); // mark
      return;
    }
    callback(null, { ...order, id: 'o-42' });
  },
});

const client = connect(server.address);
client.createOrder({ order: { customer: 'c-7', quantity: 250 } }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
