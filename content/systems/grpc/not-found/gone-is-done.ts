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
async function cancelOrder(id: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const error = await new Promise<grpc.ServiceError | null>((resolve) => {
      client.cancelOrder({ id }, new grpc.Metadata({ waitForReady: true }), resolve);
    });
    if (!error) return `${id} cancelled`;
    if (error.code === grpc.status.NOT_FOUND && attempt > 1) return `${id} is gone`; // mark
    if (error.code !== grpc.status.UNAVAILABLE || attempt === 3) throw error;
  }
}
console.log(await cancelOrder('o-42'));
await cancelOrder('o-24').catch((error: grpc.ServiceError) => {
  console.log(`first attempt, still an error: ${error.details}`);
});
// endregion: show
client.close();
await path.close();
await server.close();
