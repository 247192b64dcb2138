import { once } from 'node:events';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const server = await serve({
  importOrders: (call, callback) => {
    let imported = 0;
    call.on('data', () => (imported += 1));
    call.on('end', () => callback(null, { imported }));
  },
});

const client = connect(server.address);
const orders: Partial<Order>[] = Array.from({ length: 40 }, (_, i) => ({
  id: `o-${i + 1}`,
  note: Buffer.alloc(256 * 1024),
}));

// 10 MiB in one message would be refused; in 40 messages the limit counts for each.
const call = client.importOrders((error, summary) => {
  console.log(error ? String(error) : `imported ${summary?.imported} orders`);
  client.close();
  void server.close();
});
for (const order of orders) {
  if (!call.write(order)) await once(call, 'drain'); // mark
}
call.end();
// endregion: show
