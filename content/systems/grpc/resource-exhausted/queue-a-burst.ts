import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order, type UpdateOrderRequest } from '../_harness/shop.ts';

// region: show
const capacity = 2;
const places = 8; // 2 workers, 200 ms a call: the last one in the queue has waited 0.8 s // mark
const waiting: (() => void)[] = [];
let working = 0;
async function work(): Promise<void> {
  if (working >= capacity) await new Promise<void>((resolve) => waiting.push(resolve)); // mark
  working += 1;
  await new Promise((resolve) => setTimeout(resolve, 200));
  working -= 1;
  waiting.shift()?.();
}

const server = await serve({
  updateOrder: (call, callback) => {
    if (waiting.length >= places) {
      callback({
        code: grpc.status.RESOURCE_EXHAUSTED,
        details: 'all workers and the queue are full',
      });
      return;
    }
    void work().then(() => callback(null, { id: call.request.order?.id ?? '' }));
  },
});

const client = connect(server.address);
const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
  client.updateOrder,
).bind(client);
const ids = ['o-1', 'o-2', 'o-3'];
const orders = await Promise.all(ids.map((id) => update({ order: { id } })));
console.log(
  `updated ${orders.map((order) => order?.id).join(' ')} with ${capacity} workers`,
);
client.close();
await server.close();
// endregion: show
