import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    console.log(`server: request ${String(call.metadata.get('x-request-id')[0])}`);
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
const incoming: Record<string, string> = {
  connection: 'keep-alive',
  'content-length': '24',
  'x-request-id': 'req-0b9f',
  'accept-language': 'de',
};

const forwarded = ['x-request-id', 'accept-language', 'traceparent']; // mark
const metadata = new grpc.Metadata();
for (const name of forwarded) {
  const value = incoming[name];
  if (value !== undefined) metadata.set(name, value);
}

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
