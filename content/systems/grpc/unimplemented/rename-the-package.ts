import * as grpc from '@grpc/grpc-js';
import {
  connect,
  type GetOrderRequest,
  type Order,
  Orders,
  type Unary,
} from '../_harness/shop.ts';

// region: show
const found: grpc.handleUnaryCall<GetOrderRequest, Partial<Order>> = (_call, callback) =>
  callback(null, { id: 'o-42' });
const calls = ['getOrder', 'createOrder', 'updateOrder', 'cancelOrder'];
const handlers = Object.fromEntries(calls.map((name) => [name, found]));

for (const version of ['shop.v1', 'shop.v2']) {
  // "Let's call it shop.v2 now": the same methods and handlers, one deployment.
  const service = Object.entries(Orders.service).map(([name, method]) => {
    return [name, { ...method, path: method.path.replace('shop.v1', version) }]; // mark
  });
  const server = new grpc.Server();
  server.addService(Object.fromEntries(service) as grpc.ServiceDefinition, handlers);
  const port = await new Promise<number>((resolve) => {
    const credentials = grpc.ServerCredentials.createInsecure();
    server.bindAsync('127.0.0.1:0', credentials, (_error, bound) => resolve(bound));
  });

  const client = connect(`127.0.0.1:${port}`); // in an app on somebody's phone, for shop.v1
  const methods = client as unknown as Record<string, Unary<object, unknown>>;
  let refused = 0;
  for (const name of calls) {
    await new Promise<void>((resolve) => {
      methods[name]?.({}, (error) => {
        if (error?.code === grpc.status.UNIMPLEMENTED) refused += 1;
        resolve();
      });
    });
  }
  console.log(
    `the server has ${version}.Orders: ${refused} of ${calls.length} calls refused`,
  );
  client.close();
  server.forceShutdown();
}
// endregion: show
