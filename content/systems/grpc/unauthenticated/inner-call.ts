import * as grpc from '@grpc/grpc-js';
import { serveProtected } from '../_harness/protected.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// Client → shop → orders. Both ask for a token.
const orders = await serveProtected((token) =>
  token ? undefined : 'missing bearer token',
);
const toOrders = connect(orders.address);

const shop = await serve({
  getOrder: (call, callback) => {
    if (call.metadata.get('authorization')[0] !== 'Bearer demo-token-1') {
      callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' });
      return;
    }
    toOrders.getOrder(call.request, callback); // no token, and the answer is passed on as it is // mark
  },
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1'); // what the shop accepts

const client = connect(shop.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  toOrders.close();
  void shop.close().then(() => orders.close());
});
// endregion: show
