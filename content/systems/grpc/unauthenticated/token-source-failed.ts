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
// The token server refuses the refresh token: revoked, or not used for too long.
async function fetchToken(): Promise<string> {
  throw Object.assign(new Error('invalid_grant'), { code: grpc.status.UNAUTHENTICATED });
}

const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
  fetchToken().then(
    (token) => {
      const metadata = new grpc.Metadata();
      metadata.set('authorization', `Bearer ${token}`);
      callback(null, metadata);
    },
    (error: Error) => callback(error), // mark
  );
});

const channel = grpc.credentials.createSsl(authority.cert);
const credentials = grpc.credentials.combineChannelCredentials(channel, perCall);
const client = connect(`localhost:${server.port}`, credentials);
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
