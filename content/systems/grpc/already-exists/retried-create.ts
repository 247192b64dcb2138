import * as grpc from '@grpc/grpc-js';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

let loseAnswer = () => {};

// region: show
const orders = new Map<string, number>(); // id → quantity, the primary key of the table
const server = await serve({
  createOrder: (call, callback) => {
    const { id = '', quantity = 0 } = call.request.order ?? {};
    if (orders.has(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
      return;
    }
    orders.set(id, quantity);
    loseAnswer(); // saved, and the answer never arrives // mark
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
client.createOrder({ order: { id: 'o-42', quantity: 2 } }, (error) => {
  console.error(String(error));
  const [earlier] = error?.metadata.get('grpc-previous-rpc-attempts') ?? []; // mark
  console.error(`earlier attempts of this call: ${String(earlier)}`);
  console.error(`orders in the database: ${orders.size}`);
  process.exitCode = error ? 1 : 0;
  client.close();
  void path.close().then(() => server.close());
});
// endregion: show
