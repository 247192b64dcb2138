import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const arrivals: number[] = [];
const server = await serve({
  getOrder: (call, callback) => {
    arrivals.push(Date.now());
    if (arrivals.length === 1) {
      const metadata = new grpc.Metadata();
      metadata.set('grpc-retry-pushback-ms', '1000'); // mark
      callback({
        code: grpc.status.UNAVAILABLE,
        details: 'orders-db: no free connection',
        metadata,
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
          maxAttempts: 3,
          initialBackoff: '0.05s',
          maxBackoff: '1s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE'],
        },
      },
    ],
  }),
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  const [first = 0, second = 0] = arrivals;
  console.log(
    `attempts: ${arrivals.length}; at least 1000 ms apart: ${second - first >= 990}`,
  );
  client.close();
  void server.close();
});
// endregion: show
