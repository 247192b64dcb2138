import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer, createIssuer, verifyToken, type Keys } from '../_harness/tokens.ts';

// region: show
const issuer = createIssuer();
let issuerIsUp = true;
async function fetchKeys(): Promise<Keys> {
  if (!issuerIsUp) throw new TypeError('fetch failed');
  return issuer.keys();
}

let keys = await fetchKeys(); // without any keys the server does not start
let failures = 0;
async function refreshKeys(): Promise<void> {
  try {
    keys = await fetchKeys();
    failures = 0;
  } catch {
    failures += 1; // the last keys stay in use; alert on this number // mark
  }
}
const timer = setInterval(() => void refreshKeys(), 100);

const server = await serve({
  getOrder: (call, callback) => {
    try {
      verifyToken(bearer(call.metadata.get('authorization')[0]) ?? '', keys); // no request to anybody
      callback(null, { id: call.request.id, state: 'PAID' });
    } catch (error) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: (error as Error).message });
    }
  },
});

const metadata = new grpc.Metadata();
metadata.set(
  'authorization',
  `Bearer ${issuer.issue({ subject: 'billing', audience: 'orders' })}`,
);
issuerIsUp = false;
while (failures < 3) await new Promise((resolve) => setTimeout(resolve, 50));
// endregion: show

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  clearInterval(timer);
  console.log(
    `the issuer is down; ${error ? String(error) : `${order?.id} is ${order?.state}`}`,
  );
  client.close();
  void server.close();
});
