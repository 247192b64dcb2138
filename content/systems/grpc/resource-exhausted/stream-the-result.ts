import { once } from 'node:events';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// One order a message: 40 messages of 256 KiB instead of one of 10 MiB.
function* allOrders() {
  for (let i = 1; i <= 40; i += 1) yield { id: `o-${i}`, note: Buffer.alloc(256 * 1024) };
}

const server = await serve({
  listOrders: async (call) => {
    for (const order of allOrders()) {
      // No faster than the client reads.
      if (!call.write(order)) await once(call, 'drain'); // mark
    }
    call.end();
  },
});

const client = connect(server.address); // still at most 4 MiB a message
let orders = 0;
let bytes = 0;
client
  .listOrders({ pageSize: 40 })
  .on('data', (order: { note: Uint8Array }) => {
    orders += 1;
    bytes += order.note.length;
  })
  .on('error', (error) => console.log(String(error)))
  .on('end', () => console.log(`${orders} orders, ${bytes / 1024 / 1024} MiB`))
  .on('close', () => void server.close());
// endregion: show
