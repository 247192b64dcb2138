import * as http2 from 'node:http2';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
let streams = 0;
const proxy = await front((stream, headers) => {
  streams += 1;
  if (streams === 3)
    stream.session?.destroy(
      new Error('out of memory'),
      http2.constants.NGHTTP2_INTERNAL_ERROR,
    );
  if (streams > 3) passOn(stream, headers, server.address);
});

const client = connect(proxy.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], // reads only, one method by name // mark
        retryPolicy: {
          maxAttempts: 2,
          initialBackoff: '0.3s',
          maxBackoff: '1s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE', 'INTERNAL'], // mark
        },
      },
    ],
  }),
});
let open = 3;
for (const id of ['o-41', 'o-42', 'o-43']) {
  client.getOrder({ id }, (error, order) => {
    if (error) console.log(`${id}: ${String(error)}`);
    open -= 1;
    if (open > 0) return;
    console.log(
      `3 calls, 6 attempts: ${streams === 6}; the last one brought ${order?.state}`,
    );
    client.close();
    void proxy.close().then(() => server.close());
  });
}
// endregion: show
