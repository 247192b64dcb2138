import { promisify } from 'node:util';
import type { Order, UpdateOrderRequest } from '../_harness/shop.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let quantity = 0;
let aborted = 0;
const server = await serve({
  // The request says what to add, not what the result is. Nothing was read, so nothing can be stale.
  updateOrder: (call, callback) => {
    quantity += call.request.order?.quantity ?? 0; // mark
    callback(null, { id: 'o-42', quantity });
  },
});

const client = connect(server.address);
const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
  client.updateOrder,
).bind(client);
const calls = Array.from({ length: 10 }, () =>
  update({ order: { id: 'o-42', quantity: 1 } }).catch(() => (aborted += 1)),
);
await Promise.all(calls);
console.log(`10 clients added 1 each: quantity ${quantity}; aborted: ${aborted}`);
client.close();
await server.close();
// endregion: show
