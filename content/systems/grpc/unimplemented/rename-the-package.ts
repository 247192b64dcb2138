import * as grpc from '@grpc/grpc-js';
import { connect, Orders, type Unary } from '../_harness/shop.ts';

// region: show
// "Let's call it shop.v2 now": the same methods, another package, one deployment.
const renamed = Object.entries(Orders.service).map(([name, method]) => {
  return [name, { ...method, path: method.path.replace('shop.v1', 'shop.v2') }]; // mark
});
const server = new grpc.Server();
server.addService(Object.fromEntries(renamed) as grpc.ServiceDefinition, {});
const port = await new Promise<number>((resolve) => {
  server.bindAsync(
    '127.0.0.1:0',
    grpc.ServerCredentials.createInsecure(),
    (_error, bound) => resolve(bound),
  );
});

const client = connect(`127.0.0.1:${port}`); // in an app on somebody's phone
const calls = ['getOrder', 'createOrder', 'updateOrder', 'cancelOrder'];
const methods = client as unknown as Record<string, Unary<object, unknown>>;
let refused = 0;
let left = calls.length;
for (const name of calls) {
  methods[name]?.({}, (error) => {
    if (error?.code === grpc.status.UNIMPLEMENTED) refused += 1;
    left -= 1;
    if (left > 0) return;
    console.log(
      `${refused} of ${calls.length} methods are gone for clients built before the rename`,
    );
    client.close();
    server.forceShutdown();
  });
}
// endregion: show
