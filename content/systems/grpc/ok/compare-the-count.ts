import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const limit = 2; // orders a call
const server = await serve({
  importOrders: (call, callback) => {
    let imported = 0;
    call.on('data', () => {
      imported += 1;
      if (imported === limit) callback(null, { imported });
    });
    call.on('end', () => imported < limit && callback(null, { imported }));
  },
});

const client = connect(server.address);
function importSome(orders: Partial<Order>[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = client.importOrders((error, summary) =>
      error ? reject(error) : resolve(summary?.imported ?? 0),
    );
    for (const order of orders) call.write(order);
    call.end();
  });
}

let left: Partial<Order>[] = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'].map((id) => ({ id }));
while (left.length > 0) {
  const imported = await importSome(left);
  console.log(`sent ${left.length}, imported ${imported}`);
  if (imported === 0) throw new Error('no progress');
  left = left.slice(imported); // mark
}
// endregion: show
client.close();
await server.close();
