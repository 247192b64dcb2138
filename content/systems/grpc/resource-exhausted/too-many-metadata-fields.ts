import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

const flags = new grpc.Metadata();
for (let i = 1; i <= 130; i += 1) flags.set(`shop-flag-${i}`, 'on'); // mark

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, flags, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void server.close();
});
// endregion: show
