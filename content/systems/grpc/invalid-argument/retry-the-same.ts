import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

let requests = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    requests += 1;
    const details = 'order.quantity must be from 1 to 100, got 250';
    callback({ code: grpc.status.INVALID_ARGUMENT, details });
  },
});

// region: show
const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: '0.1s',
  maxBackoff: '0.2s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE', 'INVALID_ARGUMENT'], // mark
};
const methodConfig = [{ name: [{ service: 'shop.v1.Orders' }], retryPolicy }];
const client = connect(server.address, grpc.credentials.createInsecure(), {
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [], methodConfig }),
});

client.createOrder({ order: { customer: 'c-7', quantity: 250 } }, (error) => {
  console.log(String(error));
  console.log(`one call, ${requests} requests, and one wrong number in all of them`);
  client.close();
  void server.close();
});
// endregion: show
