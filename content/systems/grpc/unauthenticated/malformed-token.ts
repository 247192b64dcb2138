import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const [scheme, token, ...rest] = String(
      call.metadata.get('authorization')[0] ?? '',
    ).split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
      const details = 'authorization is not of the form "Bearer <token>"'; // the form, never the value
      callback({ code: grpc.status.UNAUTHENTICATED, details });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const configured = 'Bearer demo-token-1'; // whoever filled the secret put the scheme in as well
const metadata = new grpc.Metadata();
metadata.set('authorization', `Bearer ${configured}`); // mark

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
