import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let state = 'PAID';
const server = await serve({
  updateOrder: ({ request: { order } }, callback) => {
    if (state === 'SENT') {
      const details = `order ${order?.id} cannot be changed`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details }); // mark
    } else callback(null, { ...order });
  },
});

const client = connect(server.address);
const update = promisify(client.updateOrder).bind(client);
const request = { order: { id: 'o-42', quantity: 3 } };
try {
  await update(request);
  console.error('in the morning: accepted');
  state = 'SENT'; // the parcel leaves
  await update(request); // the very same request
} catch (error) {
  console.error(`in the evening: ${String(error)}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
