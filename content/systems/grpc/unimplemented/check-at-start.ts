import type * as grpc from '@grpc/grpc-js';
import { connect, Orders, serve, type OrdersHandlers } from '../_harness/shop.ts';

const answer: grpc.handleUnaryCall<{ id: string }, object> = (call, callback) =>
  callback(null, call.request);
const others = {
  createOrder: answer,
  updateOrder: answer,
  importOrders: answer,
  listOrders: answer,
  watchOrders: answer,
};

// region: show
function checkHandlers(service: grpc.ServiceDefinition, handlers: object): void {
  // grpc-js takes a handler under either name: CancelOrder or cancelOrder.
  const methods = Object.entries(service).map(([name, { originalName }]) => [
    name,
    originalName ?? name,
  ]);
  const missing = methods.filter((names) => !names.some((name) => name in handlers)); // mark
  const stray = Object.keys(handlers).filter((name) => !methods.flat().includes(name)); // mark
  if (missing.length + stray.length === 0) return;
  throw new Error(
    `no handler for: ${missing.map(([name]) => name).join(', ')}; no method for: ${stray.join(', ')}`,
  );
}

for (const handlers of [
  { ...others, getOrder: answer, cancleOrder: answer },
  { ...others, getOrder: answer, cancelOrder: answer },
]) {
  try {
    checkHandlers(Orders.service, handlers);
    const server = await serve(handlers as unknown as OrdersHandlers);
    const client = connect(server.address);
    client.cancelOrder({ id: 'o-42' }, (error, order) => {
      console.log(error ? String(error) : `starts, and cancels ${order?.id}`);
      client.close();
      void server.close();
    });
  } catch (error) {
    console.log(`does not start: ${String(error)}`);
  }
}
// endregion: show
