import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (_call, callback) => callback(null, { id: 'o-1' }),
});

const client = connect(server.address, undefined, {
  'grpc.max_send_message_length': 4 * 1024 * 1024, // what the server receives, and no less // mark
});
const note = Buffer.alloc(2 * 1024 * 1024);
client.createOrder({ order: { customer: 'c-7', quantity: 2, note } }, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id}`);
  client.close();
  void server.close();
});
// endregion: show
