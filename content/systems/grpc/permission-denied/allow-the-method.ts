import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let handled = 0;
const server = await serve({
  cancelOrder: (call, callback) => {
    handled += 1;
    callback(null, { id: call.request.id, state: 'CANCELLED' });
  },
});

const allowed = [
  '/shop.v1.Orders/GetOrder',
  '/shop.v1.Orders/ListOrders',
  '/shop.v1.Orders/CancelOrder', // the exact path, with its slash in front // mark
];
const gateway = await front((stream, headers) => {
  if (allowed.includes(headers[':path'] ?? '')) {
    passOn(stream, headers, server.address);
    return;
  }
  stream.respond({ ':status': 403, server: 'gateway', 'content-type': 'text/html' });
  stream.end('<h1>403 Forbidden</h1>');
});

const client = connect(gateway.address);
client.cancelOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  console.log(`calls that reached the server: ${handled}`);
  client.close();
  void gateway.close().then(() => server.close());
});
// endregion: show
