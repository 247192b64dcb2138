import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import type { GetOrderRequest, Order, UpdateOrderRequest } from '../_harness/shop.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let quantity = 0;
const server = await serve({
  getOrder: (_call, callback) =>
    callback(null, { id: 'o-42', quantity, etag: `v${quantity}` }),
  updateOrder: (call, callback) => {
    const order = call.request.order;
    if (order?.etag && order.etag !== `v${quantity}`) {
      callback({ code: grpc.status.ABORTED, details: 'o-42 has changed' });
      return;
    }
    quantity = order?.quantity ?? 0; // without an etag, the last one wins // mark
    callback(null, { id: 'o-42', quantity });
  },
});

const client = connect(server.address);
const get = promisify<Partial<GetOrderRequest>, Order | undefined>(client.getOrder).bind(
  client,
);
const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
  client.updateOrder,
).bind(client);
let everybodyHasRead = () => {};
const gate = new Promise<void>((resolve) => (everybodyHasRead = resolve));
let reads = 0;
async function addOne(): Promise<void> {
  const order = await get({ id: 'o-42' });
  reads += 1;
  if (reads === 10) everybodyHasRead();
  await gate;
  await update({ order: { ...order, quantity: (order?.quantity ?? 0) + 1, etag: '' } }); // mark
}
await Promise.all(Array.from({ length: 10 }, addOne));
console.log(
  `10 clients added 1 each and saw no error: quantity ${quantity}, lost updates ${10 - quantity}`,
);
client.close();
await server.close();
// endregion: show
