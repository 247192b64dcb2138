import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  updateOrder: ({ request: { order } }, callback) => {
    const note = Buffer.from(order?.note ?? []).toString();
    if (note.length > 20) {
      const details = `order.note must have at most 20 characters, got "${note}"`; // mark
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { ...order });
  },
});

const client = connect(server.address);
const note = Buffer.from('door code 4711, ring twice'); // typed by a customer
client.updateOrder({ order: { id: 'o-42', note } }, (error) => {
  console.log(
    JSON.stringify({ level: 'warn', method: 'UpdateOrder', error: String(error) }),
  );
  client.close();
  void server.close();
});
// endregion: show
