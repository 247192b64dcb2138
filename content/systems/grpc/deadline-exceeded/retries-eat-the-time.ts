import * as grpc from '@grpc/grpc-js';
import { steady } from '../_harness/steady.ts';
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

const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }]; // a read
const retryPolicy = {
  maxAttempts: 4,
  initialBackoff: '0.5s', // mark
  maxBackoff: '2s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
const deadline = Date.now() + 1600; // mark
client.getOrder({ id: 'o-42' }, { deadline }, (error, order) => {
  if (error) {
    console.error(steady(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
