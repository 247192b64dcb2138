import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// An optimistic database: a transaction remembers what it has read, and may commit if that is unchanged.
const stock = { version: 1, left: 10 };
const server = await serve({
  updateOrder: (call, callback) => {
    const read = { ...stock };
    setTimeout(() => {
      if (stock.version !== read.version) {
        const details = 'too much contention on stock/lamp, please try again';
        callback({ code: grpc.status.ABORTED, details }); // mark
        return;
      }
      stock.version += 1;
      stock.left = read.left - (call.request.order?.quantity ?? 0);
      callback(null, { id: call.request.order?.id ?? '', state: 'RESERVED' });
    }, 200);
  },
});

const client = connect(server.address);
const results: string[] = [];
// Both at the same time.
for (const id of ['o-1', 'o-2']) {
  client.updateOrder({ order: { id, quantity: 1 } }, (error, order) => {
    results.push(`${id}: ${error ? String(error) : order?.state}`);
    if (results.length < 2) return;
    console.error(results.sort().join('\n'));
    process.exitCode = 1;
    client.close();
    void server.close();
  });
}
// endregion: show
