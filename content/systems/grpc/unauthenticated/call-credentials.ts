import { promisify } from 'node:util';
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
let fetched = 0;
async function fetchToken(): Promise<{ token: string; expires: number }> {
  fetched += 1;
  return { token: `demo-token-${fetched}`, expires: Date.now() + 3_600_000 };
}

let held: { token: string; expires: number } | undefined;
let fetching: Promise<{ token: string; expires: number }> | undefined;
async function currentToken(): Promise<string> {
  // 60 s early: the call needs time to get there, and clocks differ.
  if (held && held.expires - 60_000 > Date.now()) return held.token;
  fetching ??= fetchToken()
    .then((fresh) => (held = fresh))
    .finally(() => (fetching = undefined));
  return (await fetching).token;
}

// Runs before each call of the channel, streams included, and before each retry.
const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
  currentToken().then(
    (token) => {
      const metadata = new grpc.Metadata();
      metadata.set('authorization', `Bearer ${token}`);
      callback(null, metadata);
    },
    (error: Error) => callback(error),
  );
});
const credentials = grpc.credentials.combineChannelCredentials(
  grpc.credentials.createSsl(authority.cert),
  perCall, // mark
);

const client = connect(`localhost:${server.port}`, credentials);
const getOrder = promisify(client.getOrder).bind(client);
for (const id of ['o-1', 'o-2', 'o-3']) await getOrder({ id });
console.log(
  `calls that carried a token: ${server.requests()}, tokens fetched: ${fetched}`,
);
// endregion: show

client.close();
await server.close();
