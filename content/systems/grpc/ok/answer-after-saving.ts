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
    const work: Promise<void>[] = [];
    for await (const order of call as AsyncIterable<Partial<Order>>)
      work.push(save(order));
    const results = await Promise.allSettled(work); // mark
    const failed = results.filter(({ status }) => status === 'rejected').length;
    if (failed === 0) callback(null, { imported: saved.length });
    else {
      const details = `${saved.length} of ${results.length} imported: ${saved.join(', ')}`;
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
