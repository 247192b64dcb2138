import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const orders = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6'];
const server = await serve({
  listOrders: (call) => {
    const { offset = 0, pageSize = 2 } = call.request;
    if (offset >= orders.length) {
      const details = `offset ${offset} is past the end`;
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details });
      return;
    }
    for (const id of orders.slice(offset, offset + pageSize)) call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
const found: string[] = [];
try {
  for (let offset = 0; ; offset += 2) {
    const page = client.listOrders({ offset, pageSize: 2 }); // until when? // mark
    for await (const order of page) found.push((order as Order).id);
  }
} catch (error) {
  console.error(`${found.length} orders: ${found.join(' ')}`);
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
