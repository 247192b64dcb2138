import * as grpc from '@grpc/grpc-js';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Set(['o-41', 'o-42']);
const server = await serve({
  cancelOrder: ({ request: { id } }, callback) => {
    if (!orders.delete(id)) {
      callback({ code: grpc.status.NOT_FOUND, details: `order "${id}" not found` });
    } else if (orders.size === 1) {
      path.cut(); // removed, and the answer is lost
    } else callback(null, { id });
  },
});
const path = await relay(server.port);

const client = connect(path.address);
const cancelOrder = (id: string) =>
  new Promise<void>((resolve, reject) => {
    const metadata = new grpc.Metadata({ waitForReady: true });
    client.cancelOrder({ id }, metadata, (error) => (error ? reject(error) : resolve()));
  });
try {
  await cancelOrder('o-42').catch((error: grpc.ServiceError) => {
    console.error(`attempt 1: ${grpc.status[error.code]}`);
    return cancelOrder('o-42'); // mark
  });
} catch (error) {
  console.error(`attempt 2: ${String(error)}`);
  console.error(`left: ${[...orders].join(', ')}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await path.close();
await server.close();
