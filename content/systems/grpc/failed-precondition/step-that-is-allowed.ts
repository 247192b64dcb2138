import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const next: Record<string, string[]> = {
  PLACED: ['PAID', 'CANCELLED'],
  PAID: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['RETURNING'],
};
const orders = new Map([['o-42', 'SHIPPED']]);
const server = await serve({
  getOrder: ({ request: { id } }, callback) =>
    callback(null, { id, state: orders.get(id) ?? '' }),
  updateOrder: ({ request: { order } }, callback) => {
    const { id = '', state = '' } = order ?? {};
    const now = orders.get(id) ?? '';
    if (next[now]?.includes(state)) {
      orders.set(id, state);
      callback(null, { id, state });
      return;
    }
    const details = `order ${id} is ${now}; from there it can go to: ${next[now]?.join(', ')}`; // mark
    callback({ code: grpc.status.FAILED_PRECONDITION, details });
  },
});

const client = connect(server.address);
type Update = (request: { order: Partial<Order> }) => Promise<Order>;
const update = promisify(client.updateOrder).bind(client) as Update;
const getOrder = promisify(client.getOrder).bind(client) as (request: {
  id: string;
}) => Promise<Order>;
await update({ order: { id: 'o-42', state: 'CANCELLED' } }).catch(
  (error: grpc.ServiceError) => {
    console.log(error.details);
  },
);
const { state } = await getOrder({ id: 'o-42' });
const undo = state === 'SHIPPED' ? 'RETURNING' : 'CANCELLED'; // the customer wants his money back // mark
console.log(
  `o-42: ${state} → ${(await update({ order: { id: 'o-42', state: undo } })).state}`,
);
// endregion: show
client.close();
await server.close();
