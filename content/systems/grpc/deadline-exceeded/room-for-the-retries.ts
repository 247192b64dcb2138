import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let attempts = 0;
const server = await serve({
  getOrder: (call, callback) => {
    attempts += 1;
    setTimeout(() => {
      if (attempts < 3)
        callback({ code: grpc.status.UNAVAILABLE, details: 'warming up' });
      else callback(null, { id: call.request.id, state: 'PAID' });
    }, 300);
  },
});

// Worst case: 3 × 300 ms of work and 120 + 240 ms of backoff, so 1.3 s; the deadline is twice that.
const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }]; // a read
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.1s', // mark
  maxBackoff: '2s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
const deadline = Date.now() + 2600; // mark
client.getOrder({ id: 'o-42' }, { deadline }, (error, order) => {
  console.log(
    error ? String(error) : `${order?.id} is ${order?.state}, at attempt ${attempts}`,
  );
  client.close();
  void server.close();
});
// endregion: show
