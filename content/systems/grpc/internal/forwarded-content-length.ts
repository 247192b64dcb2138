import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// Header fields of the HTTP request that a gateway turns into a gRPC call.
const incoming = {
  'content-length': '24', // of the JSON body, not of the gRPC message // mark
  'x-request-id': 'req-0b9f',
  'accept-language': 'de',
};

const metadata = new grpc.Metadata();
for (const [name, value] of Object.entries(incoming)) metadata.set(name, value);

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void server.close();
});
// endregion: show
