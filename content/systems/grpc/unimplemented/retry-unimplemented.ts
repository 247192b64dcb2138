import { connect, serve } from '../_harness/shop.ts';

// region: show
let received = 0;
const server = await serve({
  cancelOrder: (_call, callback) => {
    received += 1;
    callback({ code: 12, details: 'method CancelOrder not implemented' });
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
          retryableStatusCodes: ['UNAVAILABLE', 'UNIMPLEMENTED'], // "the rollout will be through soon" // mark
        },
      },
    ],
  }),
});
client.cancelOrder({ id: 'o-42' }, (error) => {
  console.log(
    `1 call, ${received} attempts on the same connection, to the same old server: code ${error?.code}`,
  );
  client.close();
  void server.close();
});
// endregion: show
