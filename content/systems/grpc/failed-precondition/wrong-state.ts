import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { state: 'SHIPPED' }]]);
const server = await serve({
  cancelOrder: ({ request: { id } }, callback) => {
    const { state = '' } = orders.get(id) ?? {};
    if (state === 'PLACED' || state === 'PAID')
      callback(null, { id, state: 'CANCELLED' });
    else {
      const details = `order ${id} is ${state}; only PLACED and PAID can be cancelled`;
      callback({ code: grpc.status.FAILED_PRECONDITION, details }); // mark
    }
  },
});

const client = connect(server.address);
try {
  console.log(await promisify(client.cancelOrder).bind(client)({ id: 'o-42' }));
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
