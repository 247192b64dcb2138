import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
let stored: Partial<Order> = { id: 'o-42', quantity: 1, etag: '1' };
const server = await serve({
  getOrder: (_call, callback) => callback(null, stored),
  updateOrder: ({ request: { order } }, callback) => {
    if (order?.etag !== stored.etag) {
      const base = `the required base version (${order?.etag})`;
      const details = `the stored version (${stored.etag}) does not match ${base}`;
      callback({ code: grpc.status.FAILED_PRECONDITION, details }); // ABORTED since 2021, AIP-154 // mark
      return;
    }
    stored = { ...order, etag: String(Number(stored.etag) + 1) };
    callback(null, stored);
  },
});

const client = connect(server.address);
type Call<Request> = (request: Request) => Promise<Order>;
const get = promisify(client.getOrder).bind(client) as Call<{ id: string }>;
const update = promisify(client.updateOrder).bind(client) as Call<{
  order: Partial<Order>;
}>;
const mine = await get({ id: 'o-42' });
await update({ order: { ...mine, quantity: 5 } }); // somebody else, in between // mark
try {
  await update({ order: { ...mine, quantity: mine.quantity + 1 } });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
