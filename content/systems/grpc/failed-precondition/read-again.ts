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
      callback({ code: grpc.status.FAILED_PRECONDITION, details });
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
const conflict = [grpc.status.ABORTED, grpc.status.FAILED_PRECONDITION];
for (let attempt = 1; attempt <= 3; attempt += 1) {
  const mine = await get({ id: 'o-42' }); // the read belongs into the loop // mark
  if (attempt === 1) await update({ order: { ...mine, quantity: 5 } }); // somebody else
  try {
    const { quantity } = await update({
      order: { ...mine, quantity: mine.quantity + 1 },
    });
    console.log(`attempt ${attempt}: quantity is ${quantity}, both changes are in`);
    break;
  } catch (error) {
    if (attempt === 3 || !conflict.includes((error as grpc.ServiceError).code))
      throw error;
    console.log(`attempt ${attempt}: somebody was faster`);
  }
}
// endregion: show
client.close();
await server.close();
