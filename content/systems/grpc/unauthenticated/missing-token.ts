import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const [token] = call.metadata.get('authorization');
    if (!token) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: 'missing bearer token' });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const metadata = new grpc.Metadata(); // and nothing in it // mark

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
