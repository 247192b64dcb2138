import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let requests = 0;
const orders = ['o-1', 'o-2', 'o-3'];
const server = await serve({
  listOrders: (call) => {
    requests += 1;
    const { offset } = call.request;
    const details = `offset ${offset} is past the end`;
    if (offset < orders.length) {
      call.write({ id: orders[offset] ?? '' });
      call.end();
    } else call.emit('error', { code: grpc.status.OUT_OF_RANGE, details });
  },
});
setTimeout(() => orders.push('o-4'), 1000);

const client = connect(server.address);
const attempt = () =>
  new Promise<string>((resolve, reject) => {
    client
      .listOrders({ offset: 3 })
      .on('data', ({ id }) => resolve(id))
      .on('error', reject);
  });

for (;;) {
  try {
    console.log(`got ${await attempt()} after more than 20 requests: ${requests > 20}`);
    break;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 10)); // until there is more // mark
  }
}
// endregion: show
client.close();
await server.close();
