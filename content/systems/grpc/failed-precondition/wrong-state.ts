import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const next: Record<string, string[]> = {
  PLACED: ['PAID', 'CANCELLED'],
  PAID: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['RETURNING'],
};
const orders = new Map([['o-42', 'SHIPPED']]); // since the customer last looked
const server = await serve({
  updateOrder: ({ request: { order } }, callback) => {
    const { id = '', state = '' } = order ?? {};
    const now = orders.get(id) ?? '';
    if (next[now]?.includes(state)) {
      orders.set(id, state);
      callback(null, { id, state });
      return;
    }
    const details = `order ${id} is ${now} and cannot become ${state}`;
    callback({ code: grpc.status.FAILED_PRECONDITION, details }); // mark
  },
});

const client = connect(server.address);
type Update = (request: { order: Partial<Order> }) => Promise<Order>;
const update = promisify(client.updateOrder).bind(client) as Update;
try {
  const { state } = await update({ order: { id: 'o-42', state: 'CANCELLED' } });
  console.log(`o-42 is ${state}`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
