import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import type { GetOrderRequest, Order, UpdateOrderRequest } from '../_harness/shop.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let [stored, aborted] = [{ id: 'o-42', quantity: 0, etag: 'v0' }, 0];
const server = await serve({
  getOrder: (_call, callback) => callback(null, stored),
  updateOrder: (call, callback) => {
    const order = call.request.order;
    if (order?.etag !== stored.etag) {
      aborted += 1;
      callback({ code: grpc.status.ABORTED, details: 'o-42 has changed' });
      return;
    }
    stored = {
      id: 'o-42',
      quantity: order.quantity ?? 0,
      etag: `v${Number(stored.etag.slice(1)) + 1}`,
    };
    callback(null, stored);
  },
});

const client = connect(server.address);
const get = promisify<Partial<GetOrderRequest>, Order | undefined>(client.getOrder).bind(
  client,
);
const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
  client.updateOrder,
).bind(client);
async function addOne(attempt = 1): Promise<void> {
  const order = await get({ id: 'o-42' }); // the read is part of what is repeated // mark
  try {
    await update({ order: { ...order, quantity: (order?.quantity ?? 0) + 1 } });
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.ABORTED || attempt === 30)
      throw error;
    await sleep(Math.random() * 20 * Math.min(attempt, 5)); // apart from each other // mark
    return addOne(attempt + 1);
  }
}
await Promise.all(Array.from({ length: 10 }, () => addOne()));
console.log(
  `10 clients added 1 each: quantity ${stored.quantity}; some were aborted on the way: ${aborted > 0}`,
);
client.close();
await server.close();
// endregion: show
