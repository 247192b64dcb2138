import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type GetOrderRequest, type Order } from '../_harness/shop.ts';

// region: show
let [windowEnds, used, refused] = [0, 0, 0];
const server = await serve({
  getOrder: (call, callback) => {
    if (Date.now() >= windowEnds) [windowEnds, used] = [Date.now() + 1500, 0];
    if (used >= 3) {
      refused += 1;
      const metadata = new grpc.Metadata();
      metadata.set('grpc-retry-pushback-ms', String(windowEnds - Date.now() + 50)); // mark
      callback({
        code: grpc.status.RESOURCE_EXHAUSTED,
        details: '3 calls per 1.5 s',
        metadata,
      });
      return;
    }
    used += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const retryPolicy = {
  maxAttempts: 2,
  initialBackoff: '1s',
  maxBackoff: '5s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['RESOURCE_EXHAUSTED'], // mark
};
const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }];
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
const getOrder = promisify<Partial<GetOrderRequest>, Order | undefined>(
  client.getOrder,
).bind(client);

let answered = 0;
for (let i = 1; i <= 5; i += 1) if (await getOrder({ id: `o-${i}` })) answered += 1;
console.log(`answered ${answered} of 5; refused on the way: ${refused}`);
client.close();
await server.close();
// endregion: show
