import * as grpc from '@grpc/grpc-js';
import { serveProtected } from '../_harness/protected.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// Client → shop → orders. The shop has a token of its own for orders.
let tokenForOrders = 'demo-shop-token';
const orders = await serveProtected((token) =>
  token === 'demo-shop-token' ? undefined : 'token not accepted',
);
const toOrders = connect(orders.address);

const shop = await serve({
  getOrder: (call, callback) => {
    if (call.metadata.get('authorization')[0] !== 'Bearer demo-token-1') {
      callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' });
      return;
    }
    const metadata = new grpc.Metadata();
    metadata.set('authorization', `Bearer ${tokenForOrders}`); // mark
    toOrders.getOrder(call.request, metadata, (error, order) => {
      if (!error) callback(null, order);
      else if (error.code !== grpc.status.UNAUTHENTICATED) callback(error);
      // The caller's token was good. It is the shop's own that was refused.
      else callback({ code: grpc.status.INTERNAL, details: 'orders refused the shop' }); // mark
    });
  },
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1');
const client = connect(shop.address);
const call = (): Promise<string> =>
  new Promise((resolve) => {
    client.getOrder({ id: 'o-42' }, metadata, (error, order) =>
      resolve(error ? String(error) : `${order?.id} is ${order?.state}`),
    );
  });
console.log(await call());
tokenForOrders = 'demo-shop-token-of-last-year';
console.log(await call());
// endregion: show

client.close();
toOrders.close();
await shop.close();
await orders.close();
