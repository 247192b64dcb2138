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
      true, // only clients with a certificate of this CA // mark
    ),
  },
);

async function ask(credentials: grpc.ChannelCredentials): Promise<void> {
  const client = connect(`localhost:${server.port}`, credentials);
  await new Promise<void>((done) => {
    client.getOrder({ id: 'o-42' }, (error, order) => {
      if (error) {
        console.error(String(error));
        process.exitCode = 1;
      } else {
        console.log(order);
      }
      client.close();
      done();
    });
  });
}
const expired = await authority.issue({ name: 'billing', fromDay: -90, untilDay: -1 });

await ask(grpc.credentials.createSsl(authority.cert)); // sends none // mark
await ask(grpc.credentials.createSsl(authority.cert, expired.key, expired.cert)); // mark
// endregion: show
await server.close();
