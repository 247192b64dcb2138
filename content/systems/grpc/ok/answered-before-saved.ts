import { setTimeout as delay } from 'node:timers/promises';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const saved: string[] = [];
async function save(order: Partial<Order>) {
  await delay(300);
  if (order.id === 'o-2') throw new Error(`${order.id}: disk is full`);
  saved.push(order.id ?? '');
}
const server = await serve({
  importOrders: (call, callback) => {
    let imported = 0;
    call.on('data', (order: Partial<Order>) => {
      imported += 1;
      save(order).catch((error) => console.log(`server log: ${String(error)}`)); // mark
    });
    call.on('end', () => callback(null, { imported }));
  },
});

const client = connect(server.address);
const call = client.importOrders((error, summary) => {
  console.log(`error: ${error}, imported: ${summary?.imported}, saved: ${saved.length}`);
});
call.on('status', async ({ code, details }) => {
  console.log('status:', { code, details });
  await delay(600);
  console.log(`saved in the end: ${saved.length}`);
  client.close();
  void server.close();
});
for (const id of ['o-1', 'o-2', 'o-3']) call.write({ id });
call.end();
// endregion: show
