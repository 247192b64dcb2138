import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import type { Order, UpdateOrderRequest } from '../_harness/shop.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
for (const rows of [1, 8]) {
  const sold = Array.from({ length: rows }, () => ({ version: 1, count: 0 }));
  const server = await serve({
    updateOrder: (call, callback) => {
      // Each caller has its row. Random rows would still collide now and then.
      const row = sold[Number(call.request.order?.id) % rows]!; // mark
      const read = { ...row };
      setTimeout(() => {
        if (row.version !== read.version) {
          callback({
            code: grpc.status.ABORTED,
            details: 'too much contention on sold/lamp',
          });
          return;
        }
        Object.assign(row, { version: read.version + 1, count: read.count + 1 });
        callback(null, { id: call.request.order?.id ?? '' });
      }, 300);
    },
  });
  const client = connect(server.address);
  const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
    client.updateOrder,
  ).bind(client);
  const calls = Array.from({ length: 8 }, (_, i) =>
    update({ order: { id: String(i) } }).then(
      () => 'counted',
      () => 'aborted',
    ),
  );
  const aborted = (await Promise.all(calls)).filter(
    (result) => result === 'aborted',
  ).length;
  const total = sold.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `${rows} row${rows > 1 ? 's' : ''}: 8 calls, aborted ${aborted}, counted ${total}`,
  );
  client.close();
  await server.close();
}
// endregion: show
