import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const pattern = /^customers\/([^/]+)\/orders\/([^/]+)$/;
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    if (!pattern.test(id)) {
      const details = `id ${JSON.stringify(id)} must be like customers/{customer}/orders/{order}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { id, state: 'PAID' });
  },
});

const client = connect(server.address);
const customer = ''; // mark
client.getOrder({ id: `customers/${customer}/orders/o-42` }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
