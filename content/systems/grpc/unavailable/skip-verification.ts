import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const stranger = await createAuthority('Not your CA');
const { cert, key } = await stranger.issue({
  name: 'orders',
  hosts: ['elsewhere.example'],
  untilDay: -1,
});
const impostor = await serve(
  {
    getOrder: (call, callback) => {
      console.log('the impostor reads:', call.metadata.get('authorization')); // mark
      callback(null, { id: call.request.id, state: 'PAID' });
    },
  },
  {
    credentials: grpc.ServerCredentials.createSsl(null, [
      { private_key: key, cert_chain: cert },
    ]),
  },
);

const unverified = grpc.credentials.createSsl(null, null, null, {
  rejectUnauthorized: false, // mark
});
const client = connect(`localhost:${impostor.port}`, unverified);
const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1');
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(
    error ? String(error) : `the client believes: ${order?.id} is ${order?.state}`,
  );
  client.close();
  void impostor.close();
});
// endregion: show
