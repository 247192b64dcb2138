import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { serveProtected } from '../_harness/protected.ts';
import { connect } from '../_harness/shop.ts';
import { createIssuer, verifyToken } from '../_harness/tokens.ts';

const issuer = createIssuer();
const authority = await createAuthority();
const { cert, key } = await authority.issue({ name: 'shop' });
const tls = {
  credentials: grpc.ServerCredentials.createSsl(null, [
    { private_key: key, cert_chain: cert },
  ]),
};

// region: show
const services = await Promise.all(
  ['orders', 'inventory'].map(async (name) => {
    const server = await serveProtected((token) => {
      const meantFor = token && verifyToken(token, issuer.keys()).audience;
      return meantFor === name ? undefined : 'token is not meant for this service';
    }, tls);
    return { name, server };
  }),
);

for (const { name, server } of services) {
  // One credential for each service that is called: a token for `name`, and for nobody else.
  const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
    const metadata = new grpc.Metadata();
    const token = issuer.issue({ subject: 'billing', audience: name }); // mark
    metadata.set('authorization', `Bearer ${token}`);
    callback(null, metadata);
  });
  const channel = grpc.credentials.createSsl(authority.cert);
  const client = connect(
    `localhost:${server.port}`,
    grpc.credentials.combineChannelCredentials(channel, perCall),
  );
  await promisify(client.getOrder).bind(client)({ id: 'o-42' });
  console.log(`${name} accepted the token for ${name}`);
  client.close();
}
// endregion: show

await Promise.all(services.map(({ server }) => server.close()));
