import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const authority = await createAuthority();
const { cert, key } = await authority.issue({
  name: 'orders',
  fromDay: -30,
  untilDay: -1, // mark
});

const server = await serve(
  {
    getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
  },
  {
    credentials: grpc.ServerCredentials.createSsl(null, [
      { private_key: key, cert_chain: cert },
    ]),
  },
);

const trusted = grpc.credentials.createSsl(authority.cert);
const client = connect(`localhost:${server.port}`, trusted);
client.getOrder({ id: 'o-42' }, (error, order) => {
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
