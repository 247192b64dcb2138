import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const sent: string[] = [];
const server = await serve({
  updateOrder: (call, callback) => {
    const etag = call.request.order?.etag ?? '';
    sent.push(etag);
    if (etag === 'v2') callback(null, { id: 'o-42', etag: 'v3' });
    else
      callback({
        code: grpc.status.ABORTED,
        details: `o-42 has changed: your etag is ${etag}`,
      });
  },
});

const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: '0.05s',
  maxBackoff: '0.2s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['ABORTED'], // repeats the write, and not the read before it // mark
};
const name = [{ service: 'shop.v1.Orders', method: 'UpdateOrder' }];
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
client.updateOrder({ order: { id: 'o-42', quantity: 2, etag: 'v1' } }, (error) => {
  console.log(String(error));
  console.log(`attempts: ${sent.length}, with the etags ${sent.join(', ')}`);
  client.close();
  void server.close();
});
// endregion: show
