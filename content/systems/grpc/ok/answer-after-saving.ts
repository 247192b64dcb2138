import { setTimeout as delay } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const saved: string[] = [];
async function save(order: Partial<Order>) {
  await delay(300);
  if (order.id === 'o-2') throw new Error(`${order.id}: disk is full`);
  saved.push(order.id ?? '');
}
const server = await serve({
  importOrders: async (call, callback) => {
    const orders: Partial<Order>[] = [];
    for await (const order of call as AsyncIterable<Partial<Order>>) orders.push(order);
    const results = await Promise.allSettled(orders.map(save)); // mark
    const done = orders.filter((_, n) => results[n]?.status === 'fulfilled');
    if (done.length === orders.length) callback(null, { imported: done.length });
    else {
      const ids = done.map(({ id }) => id).join(', ');
      const details = `${done.length} of ${orders.length} imported: ${ids}`;
      callback({ code: grpc.status.RESOURCE_EXHAUSTED, details });
    }
  },
});

const client = connect(server.address);
const call = client.importOrders((error, summary) => {
  console.log(error ? String(error) : `imported: ${summary?.imported}`);
  console.log(`saved: ${saved.length}`);
  client.close();
  void server.close();
});
for (const id of ['o-1', 'o-2', 'o-3']) call.write({ id });
call.end();
// endregion: show
