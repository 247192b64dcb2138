import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const leader = await serve({
  createOrder: (_call, callback) => callback(null, { id: 'o-42' }),
});
const follower = await serve({
  createOrder: (_call, callback) => {
    const metadata = new grpc.Metadata();
    metadata.set('shop-leader', leader.address);
    callback({ code: grpc.status.FAILED_PRECONDITION, details: 'not leader', metadata }); // mark
  },
});

const client = connect(follower.address);
try {
  await promisify(client.createOrder).bind(client)({ order: { customer: 'c-7' } });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await leader.close();
await follower.close();
