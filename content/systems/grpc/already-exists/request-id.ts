import * as grpc from '@grpc/grpc-js';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

let loseAnswer = () => {};

// region: show
const orders: { id: string; quantity: number; requestId: string }[] = []; // id and requestId are unique
let calls = 0;
const server = await serve({
  createOrder: (call, callback) => {
    const { order, requestId } = call.request;
    const { id = '', quantity = 0 } = order ?? {};
    calls += 1;
    // An empty id is no id: callers that send none must not count as one caller.
    const mine = requestId && orders.find((row) => row.requestId === requestId);
    if (mine) {
      callback(null, { id: mine.id, quantity: mine.quantity }); // mark
    } else if (orders.some((row) => row.id === id)) {
      callback({ code: grpc.status.ALREADY_EXISTS, details: `order ${id} exists` });
    } else {
      orders.push({ id, quantity, requestId }); // one write, one transaction
      loseAnswer(); // saved, and the answer never arrives
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
  console.log(
    error ? String(error) : `created ${order?.id}, quantity ${order?.quantity}`,
  );
  console.log(`calls: ${calls}, orders in the database: ${orders.length}`);
  client.close();
  void path.close().then(() => server.close());
});
// endregion: show
