import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { id: 'o-42', state: 'PAID' }]]);

const server = await serve({
  getOrder: (call, callback) => {
    const order = orders.get(call.request.id);
    if (order) callback(null, order);
    else
      callback({ code: grpc.status.NOT_FOUND, details: `no order ${call.request.id}` }); // mark
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-404' }, (error, order) => {
  console.log(error ? String(error) : order);
  client.close();
  void server.close();
});
// endregion: show
