import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// An ingress with a rule for the path of the web application, and a default backend.
const ingress = await front((stream, headers) => {
  const known = headers[':path']?.startsWith('/orders/'); // mark
  if (known) passOn(stream, headers, server.address);
  else
    stream.respond({ ':status': 404, 'content-type': 'text/plain' }, { endStream: true });
});

const client = connect(ingress.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void ingress.close().then(() => server.close());
});
// endregion: show
