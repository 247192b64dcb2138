import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let attempts = 0;
const server = await serve({
  getOrder: (call, callback) => {
    attempts += 1;
    if (attempts < 3) {
      callback({
        code: grpc.status.UNAVAILABLE, // mark
        details: 'orders cannot be read right now',
      });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }],
        retryPolicy: {
          maxAttempts: 4,
          initialBackoff: '0.1s',
          maxBackoff: '1s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE'],
        },
      },
    ],
  }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(
    error ? String(error) : `${order?.id} is ${order?.state}, after ${attempts} attempts`,
  );
  client.close();
  void server.close();
});
// endregion: show
