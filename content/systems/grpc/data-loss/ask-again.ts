import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let reads = 0;
const broken = await serve({
  getOrder: (_call, callback) => {
    reads += 1; // each one reads the failing sector again
    callback({ code: grpc.status.DATA_LOSS, details: 'o-42: checksum does not match' });
  },
});

const client = connect(broken.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders' }],
        retryPolicy: {
          maxAttempts: 5,
          initialBackoff: '0.05s',
          maxBackoff: '0.1s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE', 'DATA_LOSS'], // mark
        },
      },
    ],
  }),
});
client.getOrder({ id: 'o-42' }, (error) => {
  console.log(`${reads} reads of the same broken record, then code ${error?.code}`);
  client.close();
  void broken.close();
});
// endregion: show
