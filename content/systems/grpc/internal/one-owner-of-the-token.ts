import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    console.log(
      `server: ${call.metadata.get('authorization').length} authorization value`,
    );
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
const addToken: grpc.Interceptor = (options, nextCall) =>
  new grpc.InterceptingCall(nextCall(options), {
    start: (metadata, listener, next) => {
      if (metadata.get('authorization').length === 0)
        metadata.set('authorization', 'Bearer demo-token-1'); // mark
      next(metadata, listener);
    },
  });
const client = connect(server.address, undefined, { interceptors: [addToken] });

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-2'); // the caller brings a token of its own
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
