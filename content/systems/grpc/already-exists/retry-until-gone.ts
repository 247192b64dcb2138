import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let calls = 0;
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    calls += 1;
    const details = `order ${order?.id} already exists`;
    callback({ code: grpc.status.ALREADY_EXISTS, details });
  },
});

const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders' }],
        retryPolicy: {
          maxAttempts: 5,
          initialBackoff: '0.1s',
          maxBackoff: '0.2s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE', 'ALREADY_EXISTS'], // mark
        },
      },
    ],
  }),
});
const started = performance.now();
const createOrder = promisify(client.createOrder).bind(client);
await createOrder({ order: { id: 'o-42' } }).catch((error: grpc.ServiceError) => {
  const waited = performance.now() - started > 300 ? 'more than 300 ms' : 'no time';
  console.log(`calls: ${calls}, lost: ${waited}, gained: ${error.details}`);
});
// endregion: show
client.close();
await server.close();
