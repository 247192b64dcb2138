import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer, createIssuer, verifyToken } from '../_harness/tokens.ts';

// region: show
const issuer = createIssuer();

const server = await serve({
  getOrder: (call, callback) => {
    try {
      const claims = verifyToken(
        bearer(call.metadata.get('authorization')[0]) ?? '',
        issuer.keys(),
      );
      if (claims.audience !== 'orders')
        throw new Error('token is not meant for this service'); // mark
      callback(null, { id: call.request.id, state: 'PAID' });
    } catch (error) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: (error as Error).message });
    }
  },
});

const metadata = new grpc.Metadata();
const token = issuer.issue({ subject: 'billing', audience: 'inventory' }); // signed, and not expired
metadata.set('authorization', `Bearer ${token}`);

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
