import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const stock = 40; // more tomorrow
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const quantity = order?.quantity ?? 0;
    if (quantity > stock) {
      const text = `order.quantity ${quantity} is more than the ${stock} in stock`;
      const metadata = { maximum: String(stock) }; // mark
      const info = { reason: 'NOT_ENOUGH_STOCK', domain: 'shop.example', metadata };
      callback(
        withDetails(grpc.status.OUT_OF_RANGE, text, [{ type: 'ErrorInfo', ...info }]),
      );
    } else callback(null, { ...order, id: 'o-42' });
  },
});

const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);
const order = { customer: 'c-7', quantity: 50 };
await create({ order }).catch((error: grpc.ServiceError) => {
  const info = detailsOf(error).find(({ type }) => type === 'ErrorInfo');
  if (info?.['reason'] !== 'NOT_ENOUGH_STOCK') throw error;
  order.quantity = Number((info['metadata'] as { maximum: string }).maximum); // mark
  console.log(`asked the customer: ${order.quantity} are enough`);
});
const created = (await create({ order })) as Order;
console.log(`created ${created.id} with ${created.quantity}`);
// endregion: show
client.close();
await server.close();
