import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, string>([['o-standing', '2026-03-01']]); // id → day of creation
const server = await serve({
  createOrder: (call, callback) => {
    const id = call.request.order?.id ?? '';
    const since = orders.get(id);
    if (since) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} exists since ${since}`,
      });
      return;
    }
    orders.set(id, '2026-11-21');
    callback(null, { id });
  },
});

const client = connect(server.address);
type Create = (request: { order: Partial<Order> }) => Promise<Order>;
const createOrder = promisify(client.createOrder).bind(client) as Create;
try {
  // Runs at each start of the service. It worked on the first one.
  const order = await createOrder({ order: { id: 'o-standing', customer: 'c-7' } }); // mark
  console.log(`ready, with ${order.id}`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
