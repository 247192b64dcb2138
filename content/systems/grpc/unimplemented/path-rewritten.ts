import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// A route for the prefix /shop.v1.Orders/ that rewrites the prefix to /.
const proxy = await front((stream, headers) => {
  const path = headers[':path']?.replace('/shop.v1.Orders/', '/'); // mark
  passOn(stream, { ...headers, ':path': path }, server.address);
});

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
