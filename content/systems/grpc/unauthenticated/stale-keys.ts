import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer, createIssuer, verifyToken } from '../_harness/tokens.ts';

// region: show
const issuer = createIssuer();
const keys = issuer.keys(); // read once, at the server's start // mark

const server = await serve({
  getOrder: (call, callback) => {
    try {
      verifyToken(bearer(call.metadata.get('authorization')[0]) ?? '', keys);
      callback(null, { id: call.request.id, state: 'PAID' });
    } catch (error) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: (error as Error).message });
    }
  },
});

const older = issuer.issue({ subject: 'billing', audience: 'orders' });
issuer.rotate(); // the issuer has a new signing key
const newer = issuer.issue({ subject: 'billing', audience: 'orders' });

const client = connect(server.address);
for (const [age, token] of Object.entries({ older, newer })) {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, metadata, (error) => {
      console.error(`${age} token: ${error ? String(error) : 'accepted'}`);
      if (error) process.exitCode = 1;
      resolve();
    });
  });
}
// endregion: show

client.close();
await server.close();
