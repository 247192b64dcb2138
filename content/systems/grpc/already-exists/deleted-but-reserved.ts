import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, 'ACTIVE' | 'DELETED'>(); // rows stay, for undelete
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const id = order?.id ?? '';
    if (orders.has(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS, // mark
        details: `order ${id} already exists`,
      });
      return;
    }
    orders.set(id, 'ACTIVE');
    callback(null, { id });
  },
  cancelOrder: ({ request: { id } }, callback) => {
    orders.set(id, 'DELETED');
    callback(null, { id, state: 'DELETED' });
  },
  listOrders: (call) => {
    for (const [id, state] of orders) if (state === 'ACTIVE') call.write({ id, state });
    call.end();
  },
});

const client = connect(server.address);
const createOrder = promisify(client.createOrder).bind(client);
const cancelOrder = promisify(client.cancelOrder).bind(client);
await createOrder({ order: { id: 'o-42' } });
await cancelOrder({ id: 'o-42' });
console.log(`orders listed: ${(await client.listOrders({}).toArray()).length}`);
try {
  await createOrder({ order: { id: 'o-42' } });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
