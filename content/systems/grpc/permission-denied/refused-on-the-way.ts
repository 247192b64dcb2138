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

const allowed = ['/shop.v1.Orders/GetOrder', '/shop.v1.Orders/ListOrders'];
const gateway = await front((stream, headers) => {
  if (allowed.includes(headers[':path'] ?? '')) {
    passOn(stream, headers, server.address);
    return;
  }
  stream.respond({ ':status': 403, server: 'gateway', 'content-type': 'text/html' }); // mark
  stream.end('<h1>403 Forbidden</h1>');
});

const client = connect(gateway.address);
const call = client.cancelOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(`calls that reached the server: ${handled}`);
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void gateway.close().then(() => server.close());
});
call.on('metadata', (header) => console.error(`answered by: ${header.get('server')}`));
// endregion: show
