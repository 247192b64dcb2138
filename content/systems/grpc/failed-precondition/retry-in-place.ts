import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let requests = 0;
const server = await serve({
  cancelOrder: ({ request: { id } }, callback) => {
    requests += 1;
    callback({
      code: grpc.status.FAILED_PRECONDITION,
      details: `order ${id} is SHIPPED`,
    });
  },
});

const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: '0.1s',
  maxBackoff: '0.4s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE', 'FAILED_PRECONDITION'], // mark
};
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    loadBalancingConfig: [],
    methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], retryPolicy }],
  }),
});
await promisify(client.cancelOrder)
  .bind(client)({ id: 'o-42' })
  .catch((error: grpc.ServiceError) => {
    console.log(`the answer in the end: ${error.details}`);
  });
console.log(`calls: 1, requests that the server had to refuse: ${requests}`);
// endregion: show
client.close();
await server.close();
