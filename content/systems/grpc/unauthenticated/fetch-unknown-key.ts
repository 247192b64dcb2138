import * as grpc from '@grpc/grpc-js';
import { getOrder } from '../_harness/protected.ts';
import { connect, serve } from '../_harness/shop.ts';
import { bearer, createIssuer, verifyToken, type Claims } from '../_harness/tokens.ts';

const issuer = createIssuer();

// region: show
let keys = issuer.keys();
let fetchedAt = Date.now() - 600_000; // ten minutes ago
let fetches = 0;

function verifyWithFreshKeys(token: string): Claims {
  const [keyId = ''] = token.split('.');
  // At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
  if (!keys.has(keyId) && Date.now() - fetchedAt > 30_000) {
    keys = issuer.keys(); // mark
    fetchedAt = Date.now();
    fetches += 1;
  }
  return verifyToken(token, keys);
}

const server = await serve({
  getOrder: (call, callback) => {
    try {
      verifyWithFreshKeys(bearer(call.metadata.get('authorization')[0]) ?? '');
      callback(null, { id: call.request.id, state: 'PAID' });
    } catch (error) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: (error as Error).message });
    }
  },
});

issuer.rotate();
const newer = issuer.issue({ subject: 'billing', audience: 'orders' });

const client = connect(server.address);
const results = { accepted: 0, refused: 0 };
for (const token of [...Array<string>(20).fill('key-99.e30.c2ln'), newer]) {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  await getOrder(client, 'o-42', metadata).then(
    () => (results.accepted += 1),
    () => (results.refused += 1),
  );
}
console.log(
  `invented keys: ${results.refused} refused; new key: ${results.accepted} accepted`,
);
console.log(`key fetches: ${fetches}`);
// endregion: show

client.close();
await server.close();
