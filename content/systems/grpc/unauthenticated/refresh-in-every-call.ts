import * as grpc from '@grpc/grpc-js';
import { getOrder, serveProtected } from '../_harness/protected.ts';
import { connect, type Order } from '../_harness/shop.ts';

let accepted = '';
const server = await serveProtected((token) =>
  token === accepted ? undefined : 'token expired',
);
const client = connect(server.address);

// region: show
let current = 'demo-refresh-0';
let renewals = 0;
let revoked = false;
/** A token server that takes a refresh token once, and a used one for a stolen one. */
async function renew(
  refreshToken: string,
): Promise<{ token: string; refreshToken: string }> {
  renewals += 1;
  await new Promise((resolve) => setTimeout(resolve, 400));
  if (refreshToken !== current) revoked = true; // everything that it ever issued to this client
  if (revoked) {
    accepted = '';
    throw new Error('invalid_grant');
  }
  current = `demo-refresh-${renewals}`;
  accepted = `demo-token-${renewals}`;
  return { token: accepted, refreshToken: current };
}

let held = { token: 'demo-token-0', refreshToken: 'demo-refresh-0' };
async function callWithToken(id: string, mayRefresh = true): Promise<Order> {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${held.token}`);
  try {
    return await getOrder(client, id, metadata);
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.UNAUTHENTICATED || !mayRefresh)
      throw error;
    held = await renew(held.refreshToken); // each call for itself // mark
    return callWithToken(id, false);
  }
}

await Promise.allSettled(Array.from({ length: 50 }, (_, n) => callWithToken(`o-${n}`)));
console.log(`50 calls met the expired token, and asked for a new one ${renewals} times`);
console.log(`session: ${revoked ? 'revoked, the user has to log in again' : 'renewed'}`);
// endregion: show

client.close();
await server.close();
