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
async function* all(pageSize: number): AsyncGenerator<string> {
  for (let offset = 0; ;) {
    try {
      for await (const order of client.listOrders({ offset, pageSize })) {
        yield (order as Order).id;
        offset += 1;
      }
    } catch (error) {
      const { code } = error as grpc.ServiceError;
      if (code === grpc.status.OUT_OF_RANGE && offset > 0) return; // the end // mark
      throw error;
    }
  }
}

const found: string[] = [];
for await (const id of all(2)) found.push(id);
console.log(`${found.length} orders: ${found.join(' ')}`);
// endregion: show
client.close();
await server.close();
