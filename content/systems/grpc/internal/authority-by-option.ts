import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    console.log(`server: called as ${call.getHost()}`);
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
const proxy = await front((stream, headers) => {
  const { host, ':authority': authority } = headers;
  if (host === undefined || host === authority) passOn(stream, headers, server.address);
  else
    stream.respond({ ':status': 400, 'content-type': 'text/html' }, { endStream: true });
});

const client = connect(proxy.address, undefined, {
  'grpc.default_authority': 'shop.example', // becomes :authority // mark
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
