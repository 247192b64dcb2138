import { connect, serve } from '../_harness/shop.ts';

// region: show
let charged = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    charged += 1; // the money is taken
    callback(new Error('could not send the confirmation')); // and then something fails
  },
});

const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders' }],
        retryPolicy: {
          maxAttempts: 4,
          initialBackoff: '0.1s',
          maxBackoff: '0.2s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE', 'UNKNOWN'], // "it may be a network thing" // mark
        },
      },
    ],
  }),
});
client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error) => {
  console.log(`one call, code ${error?.code}; customer c-7 was charged ${charged} times`);
  client.close();
  void server.close();
});
// endregion: show
