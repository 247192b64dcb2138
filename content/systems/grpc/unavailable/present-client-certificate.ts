import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

const authority = await createAuthority();
const { cert, key } = await authority.issue({ name: 'orders' });

// region: show
const server = await serve(
  {
    getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
  },
  {
    credentials: grpc.ServerCredentials.createSsl(
      authority.cert,
      [{ private_key: key, cert_chain: cert }],
      true, // only clients with a certificate of this CA
    ),
  },
);

const renewed = await authority.issue({ name: 'billing' });
const client = connect(
  `localhost:${server.port}`,
  grpc.credentials.createSsl(authority.cert, renewed.key, renewed.cert), // mark
);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
