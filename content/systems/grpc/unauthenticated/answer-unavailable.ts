import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer } from '../_harness/tokens.ts';

// region: show
let checks = 0;
/** Asks the auth service, which is away for the first two times. */
async function isActive(token: string): Promise<boolean> {
  checks += 1;
  if (checks <= 2) throw new TypeError('fetch failed');
  return token === 'demo-token-1';
}

const server = await serve({
  getOrder: async (call, callback) => {
    let active: boolean;
    try {
      active = await isActive(bearer(call.metadata.get('authorization')[0]) ?? '');
    } catch {
      // Nobody has looked at the token, so nothing can be said against it.
      callback({ code: grpc.status.UNAVAILABLE, details: 'cannot check tokens now' }); // mark
      return;
    }
    if (active) callback(null, { id: call.request.id, state: 'PAID' });
    else callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' });
  },
});

// A read, and no other method: a write must not be repeated unseen.
const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }];
const retryPolicy = {
  maxAttempts: 4,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(server.address, grpc.credentials.createInsecure(), {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1');
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(
    error ? String(error) : `${order?.id} is ${order?.state}, after ${checks} checks`,
  );
  client.close();
  void server.close();
});
// endregion: show
