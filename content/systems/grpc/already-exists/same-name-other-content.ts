import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, number>(); // id → quantity
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', quantity = 0 } = order ?? {};
    const existing = orders.get(id) ?? quantity;
    if (existing !== quantity) {
      const details = `order ${id} exists with quantity ${existing}, requested ${quantity}`;
      callback({ code: grpc.status.ALREADY_EXISTS, details }); // mark
      return;
    }
    orders.set(id, quantity);
    callback(null, { id, quantity }); // created, or there already and the same
  },
});

const client = connect(server.address);
type Create = (request: { order: Partial<Order> }) => Promise<Order>;
const createOrder = promisify(client.createOrder).bind(client) as Create;
for (const quantity of [2, 2, 5]) {
  try {
    const order = await createOrder({ order: { id: 'o-42', quantity } });
    console.log(`quantity ${quantity}: ${order.id}`);
  } catch (error) {
    console.error(`quantity ${quantity}: ${String(error)}`);
    process.exitCode = 1;
  }
}
// endregion: show
client.close();
await server.close();
