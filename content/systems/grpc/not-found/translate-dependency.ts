import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const prices = await serve({
  getOrder: ({ request: { id } }, callback) => {
    callback({ code: grpc.status.NOT_FOUND, details: `no price list ${id}` });
  },
});

// region: show
const priceClient = connect(prices.address); // another service
const orders = new Map([['o-42', { state: 'PAID', list: '2026-11' }]]);
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const order = orders.get(id);
    if (!order)
      callback({ code: grpc.status.NOT_FOUND, details: `order "${id}" not found` });
    else {
      priceClient.getOrder({ id: order.list }, (error) => {
        if (!error) return callback(null, { id, state: order.state });
        console.log(`log of orders: prices.GetOrder(${order.list}): ${String(error)}`);
        const details = 'the price list of this order cannot be read';
        callback({ code: grpc.status.INTERNAL, details }); // mark
      });
    }
  },
});

const client = connect(server.address);
for (const id of ['o-43', 'o-42']) {
  await promisify(client.getOrder)
    .bind(client)({ id })
    .catch((error: grpc.ServiceError) => {
      const gone = error.code === grpc.status.NOT_FOUND;
      console.log(
        `${id}: ${gone ? 'no such order' : `unknown, keep it (${grpc.status[error.code]})`}`,
      );
    });
}
// endregion: show
client.close();
priceClient.close();
await server.close();
await prices.close();
