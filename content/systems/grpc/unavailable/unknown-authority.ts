import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const authority = await createAuthority('Company CA');
const { cert, key } = await authority.issue({ name: 'orders' });

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

const client = connect(`localhost:${server.port}`, grpc.credentials.createSsl()); // public roots only // mark
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
