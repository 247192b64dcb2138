import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

const authority = await createAuthority();
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
const url = new URL(`https://localhost:${server.port}`);

// region: show
// One setting decides address and security together, so that they cannot disagree.
const credentials = new Map([
  ['https:', () => grpc.credentials.createSsl(authority.cert)],
  ['http:', () => grpc.credentials.createInsecure()],
]).get(url.protocol);
if (!credentials)
  throw new Error(`ORDERS_URL must begin with http: or https:, found ${url.protocol}`);

const client = connect(url.host, credentials()); // mark
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
