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
        callback(error, { id, state: order.state }); // passes on the code of the other service // mark
      });
    }
  },
});

const client = connect(server.address);
try {
  console.log(await promisify(client.getOrder).bind(client)({ id: 'o-42' }));
} catch (error) {
  console.error(String(error));
  console.error(`orders has o-42: ${orders.has('o-42')}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
priceClient.close();
await server.close();
await prices.close();
