import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const pattern = /^customers\/([^/]+)\/orders\/([^/]+)$/;
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    if (!pattern.test(id)) {
      const details = `id ${JSON.stringify(id)} must be like customers/{customer}/orders/{order}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { id, state: 'PAID' });
  },
});

/** The only place that knows how an order's name is built. */
function orderName(customer: string, order: string): string {
  for (const [part, value] of Object.entries({ customer, order })) {
    if (!/^[a-z0-9-]+$/.test(value))
      throw new Error(`${part} of the order's name is "${value}"`); // mark
  }
  return `customers/${customer}/orders/${order}`;
}

const client = connect(server.address);
const get = promisify(client.getOrder).bind(client);
for (const customer of ['', 'c-7']) {
  try {
    const order = (await get({ id: orderName(customer, 'o-42') })) as Order;
    console.log(`${order.id}: ${order.state}`);
  } catch (error) {
    console.log(String(error));
  }
}
// endregion: show
client.close();
await server.close();
