import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (call, callback) => {
    const { order } = call.request;
    const quantity = order?.quantity ?? 0;
    if (quantity < 1 || quantity > 5000) {
      const details = `order.quantity must be from 1 to 5000, got ${quantity}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { ...order, id: 'o-42' });
  },
});

// What a form, a CSV file or a queue delivers: text. The field is an int32.
const order = JSON.parse('{ "customer": "c-7", "quantity": "1,000" }'); // mark

const client = connect(server.address);
client.createOrder({ order }, (error, created) => {
  if (error) {
    console.error(`passed: ${order.quantity}`);
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`created ${created?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
