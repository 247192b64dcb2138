import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer } from '../_harness/tokens.ts';

// region: show
// What the server knows about the tokens that were issued.
const sessions = new Map([['demo-token-1', { expires: Date.now() - 60_000 }]]); // a minute ago

const server = await serve({
  getOrder: (call, callback) => {
    const session = sessions.get(bearer(call.metadata.get('authorization')[0]) ?? '');
    if (!session || session.expires <= Date.now()) {
      const details = session ? 'token expired' : 'token not accepted';
      callback({ code: grpc.status.UNAUTHENTICATED, details });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// The client read its token once, at its start, and keeps it.
const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1'); // mark

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
