import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    console.log(`server: ${call.getPath()}`);
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// The same route, without the rewrite.
const proxy = await front((stream, headers) => {
  passOn(stream, headers, server.address); // the path as it came // mark
});

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
