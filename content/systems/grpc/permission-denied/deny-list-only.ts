import * as grpc from '@grpc/grpc-js';
import { as } from '../_harness/authorized.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// Written when the service had two methods that change something:
const denied = ['/shop.v1.Orders/CreateOrder', '/shop.v1.Orders/CancelOrder']; // mark
const answer: grpc.handleUnaryCall<unknown, object> = (call, callback) => {
  if (denied.includes(call.getPath())) {
    callback({ code: grpc.status.PERMISSION_DENIED, details: 'read only' });
  } else {
    callback(null, {});
  }
};
const server = await serve({
  getOrder: answer,
  createOrder: answer,
  cancelOrder: answer,
  updateOrder: answer, // came later
});

const client = connect(server.address);
const readOnly = as('demo-token-read-only');
const calls = {
  CreateOrder: (done: (error: unknown) => void) => client.createOrder({}, readOnly, done),
  CancelOrder: (done: (error: unknown) => void) => client.cancelOrder({}, readOnly, done),
  UpdateOrder: (done: (error: unknown) => void) => client.updateOrder({}, readOnly, done),
};
for (const [method, call] of Object.entries(calls)) {
  const error = await new Promise((resolve) => call(resolve));
  console.log(`${method}: ${error ? String(error) : 'allowed'}`);
}
// endregion: show

client.close();
await server.close();
