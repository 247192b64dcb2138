import * as grpc from '@grpc/grpc-js';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let handled = 0;
const server = await serve({
  getOrder: (call, callback) => {
    handled += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// A gateway that knows HTTP and not gRPC asks for an API key.
const gateway = await front((stream, headers) => {
  if (headers['x-api-key'] === 'demo-key-1') {
    passOn(stream, headers, server.address);
    return;
  }
  stream.respond({ ':status': 401, 'content-type': 'text/html' });
  stream.end('<h1>401 Authorization Required</h1>');
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1'); // for the server
metadata.set('x-api-key', 'demo-key-1'); // for the gateway // mark

const client = connect(gateway.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  console.log(`calls that reached the server: ${handled}`);
  client.close();
  void gateway.close().then(() => server.close());
});
// endregion: show
