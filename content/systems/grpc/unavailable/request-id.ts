import { connect, serve } from '../_harness/shop.ts';
import { relay } from '../_harness/relay.ts';

let attempts = 0;

// region: show
const orders = new Map<string, string>(); // request id → order id, a unique index in the database
const server = await serve({
  createOrder: (call, callback) => {
    attempts += 1;
    const { requestId } = call.request;
    const id = orders.get(requestId) ?? `o-${orders.size + 1}`; // mark
    orders.set(requestId, id);
    if (attempts === 1)
      path.cut(); // saved, and the answer is lost
    else callback(null, { id });
  },
});
const path = await relay(server.port);

const client = connect(path.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'CreateOrder' }],
        retryPolicy: {
          maxAttempts: 3,
          initialBackoff: '0.2s',
          maxBackoff: '2s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE'],
        },
      },
    ],
  }),
});
const request = { order: { customer: 'c-7', quantity: 2 }, requestId: 'req-0b9f' }; // mark
client.createOrder(request, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id}`);
  console.log(`attempts: ${attempts}, orders in the database: ${orders.size}`);
  client.close();
  void path.close().then(() => server.close());
});
// endregion: show
