import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const stock = 40; // more tomorrow
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const quantity = order?.quantity ?? 0;
    if (quantity > stock) {
      const details = `order.quantity ${quantity} is more than the ${stock} in stock`;
      callback({ code: grpc.status.OUT_OF_RANGE, details }); // mark
    } else callback(null, { ...order, id: 'o-42' });
  },
});

const client = connect(server.address);
client.createOrder({ order: { customer: 'c-7', quantity: 50 } }, (error, order) => {
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
