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
async function fetchToken(): Promise<string> {
  fetches += 1;
  if (fetches === 1) throw new TypeError('fetch failed');
  return 'demo-token-1';
}

const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
  fetchToken().then(
    (token) => {
      const metadata = new grpc.Metadata();
      metadata.set('authorization', `Bearer ${token}`);
      callback(null, metadata);
    },
    // One code for everything that can go wrong with tokens:
    (error: Error) =>
      callback(Object.assign(error, { code: grpc.status.UNAUTHENTICATED })), // mark
  );
});

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
  if (error) {
    console.error(String(error));
    console.error(`requests that the server saw: ${server.requests()}`);
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
