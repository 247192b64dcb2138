import * as grpc from '@grpc/grpc-js';
import { as, outcome } from '../_harness/authorized.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let questions = 0;
/** Asks the policy service, which is away for the first two times. */
async function decide(caller: string, permission: string): Promise<boolean> {
  questions += 1;
  if (questions <= 2) throw new TypeError('fetch failed');
  return caller === 'billing' && permission === 'orders.get';
}

const server = await serve({
  getOrder: async (call, callback) => {
    let allowed: boolean;
    try {
      allowed = await decide('billing', 'orders.get');
    } catch {
      // Still closed: the call does not pass. But the caller learns that it is worth another try.
      callback({ code: grpc.status.UNAVAILABLE, details: 'cannot decide now' }); // mark
      return;
    }
    if (allowed) callback(null, { id: call.request.id, state: 'PAID' });
    else callback({ code: grpc.status.PERMISSION_DENIED, details: 'orders.get denied' });
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
console.log(await outcome(client, 'getOrder', 'o-42', as('demo-token-1')));
console.log(`asked the policy service ${questions} times`);
// endregion: show

client.close();
await server.close();
