import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = ['o-1', 'o-2', 'o-3'];
const server = await serve({
  listOrders: (call) => {
    const { offset = 0 } = call.request;
    if (offset > orders.length) {
      const details = `offset ${offset} is past the end, there are ${orders.length} orders`;
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details }); // mark
      return;
    }
    for (const id of orders.slice(offset)) call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
const offset = 5; // a bookmark from last week, when there were more
client
  .listOrders({ offset })
  .on('data', ({ id }) => console.log(id))
  .on('error', (error) => {
    console.error(String(error));
    process.exitCode = 1;
  })
  .on('close', () => {
    client.close();
    void server.close();
  });
// endregion: show
