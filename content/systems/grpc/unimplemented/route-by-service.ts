import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// gRPC's path is /<package>.<Service>/<Method>, whatever the address says.
const ingress = await front((stream, headers) => {
  const known = headers[':path']?.startsWith('/shop.v1.Orders/'); // mark
  if (known) passOn(stream, headers, server.address);
  else
    stream.respond({ ':status': 404, 'content-type': 'text/plain' }, { endStream: true });
});

const client = connect(ingress.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void ingress.close().then(() => server.close());
});
// endregion: show
