import * as grpc from '@grpc/grpc-js';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// A proxy that answers 400 when Host and :authority differ, as nginx does since 1.29.1.
const proxy = await front((stream, headers) => {
  const { host, ':authority': authority } = headers;
  if (host === undefined || host === authority) passOn(stream, headers, server.address);
  else
    stream.respond({ ':status': 400, 'content-type': 'text/html' }, { endStream: true }); // mark
});

const metadata = new grpc.Metadata();
metadata.set('host', 'shop.example'); // meant to choose a virtual host // mark

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
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
