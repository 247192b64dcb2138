import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { serveProtected } from '../_harness/protected.ts';
import { connect } from '../_harness/shop.ts';

const authority = await createAuthority();
const { cert, key } = await authority.issue({ name: 'orders' });
const server = await serveProtected(
  (token) => (token ? undefined : 'missing bearer token'),
  {
    credentials: grpc.ServerCredentials.createSsl(null, [
      { private_key: key, cert_chain: cert },
    ]),
  },
);

// region: show
let fetches = 0;
/** The token server does not answer the first time. */
async function fetchToken(): Promise<{ status: number; token: string }> {
  fetches += 1;
  if (fetches === 1) throw new TypeError('fetch failed');
  return { status: 200, token: 'demo-token-1' };
}

const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
  const fail = (code: grpc.status, text: string) =>
    callback(Object.assign(new Error(text), { code }));
  fetchToken().then(
    ({ status, token }) => {
      const metadata = new grpc.Metadata();
      metadata.set('authorization', `Bearer ${token}`);
      if (status === 200) callback(null, metadata);
      else fail(grpc.status.UNAUTHENTICATED, `token server answered ${status}`); // log in again
    },
    () => fail(grpc.status.UNAVAILABLE, 'token server did not answer'), // try again // mark
  );
});

// A read, and no other method: a write must not be repeated unseen.
const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }];
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const channel = grpc.credentials.createSsl(authority.cert);
const credentials = grpc.credentials.combineChannelCredentials(channel, perCall);
const client = connect(`localhost:${server.port}`, credentials, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(
    error
      ? String(error)
      : `${order?.id} is ${order?.state}, after ${fetches} token fetches`,
  );
  client.close();
  void server.close();
});
// endregion: show
