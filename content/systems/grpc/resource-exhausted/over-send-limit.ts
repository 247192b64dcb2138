import { connect, serve } from '../_harness/shop.ts';

// region: show
let requests = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    requests += 1; // not reached
    callback(null, { id: 'o-1' });
  },
});

const client = connect(server.address, undefined, {
  'grpc.max_send_message_length': 1024 * 1024, // mark
});
const note = Buffer.alloc(2 * 1024 * 1024);
client.createOrder({ order: { customer: 'c-7', quantity: 2, note } }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    console.error(`requests that reached the server: ${requests}`);
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
