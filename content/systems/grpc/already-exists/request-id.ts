import * as grpc from '@grpc/grpc-js';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

let loseAnswer = () => {};

// region: show
const orders = new Map<string, { quantity: number; requestId: string }>(); // both columns unique
const server = await serve({
  createOrder: (call, callback) => {
    const { order, requestId } = call.request;
    const { id = '', quantity = 0 } = order ?? {};
    const existing = orders.get(id);
    if (!existing) {
      orders.set(id, { quantity, requestId }); // in one transaction
      loseAnswer(); // saved, and the answer never arrives
    } else if (existing.requestId === requestId) {
      callback(null, { id, state: 'known request' }); // mark
    } else {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
    }
  },
});
const path = await relay(server.port);
loseAnswer = path.cut;

const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.2s',
  maxBackoff: '2s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(path.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], retryPolicy }],
  }),
});
const request = { order: { id: 'o-42', quantity: 2 }, requestId: crypto.randomUUID() }; // mark
client.createOrder(request, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id} (${order?.state})`);
  console.log(`orders in the database: ${orders.size}`);
  client.close();
  void path.close().then(() => server.close());
});
// endregion: show
