import * as grpc from '@grpc/grpc-js';
import { connect, Orders, serve } from '../_harness/shop.ts';

// region: show
const handlers = {
  getOrder: (
    call: grpc.ServerUnaryCall<{ id: string }, { id: string }>,
    callback: grpc.sendUnaryData<{ id: string }>,
  ) => callback(null, { id: call.request.id }),
};

/** The same methods under the service's former name. */
function under(name: string, service: grpc.ServiceDefinition): grpc.ServiceDefinition {
  const renamed = Object.entries(service).map(([key, method]) => {
    const path = `/${name}/${method.path.split('/').at(-1)}`; // mark
    return [key, { ...method, path }];
  });
  return Object.fromEntries(renamed) as grpc.ServiceDefinition;
}

const server = await serve(handlers); // as shop.v1.Orders
const former = under('shop.Orders', Orders.service);
server.server.addService(former, handlers); // mark

const Former = grpc.makeGenericClientConstructor(former, 'Orders');
const old = new Former(server.address, grpc.credentials.createInsecure());
const current = connect(server.address);
old.GetOrder?.({ id: 'o-41' }, (error: Error | null, order: { id: string }) => {
  console.log(error ? String(error) : `/shop.Orders/GetOrder found ${order.id}`);
  current.getOrder({ id: 'o-42' }, (failed, found) => {
    console.log(failed ? String(failed) : `/shop.v1.Orders/GetOrder found ${found?.id}`);
    for (const client of [old, current]) client.close();
    void server.close();
  });
});
// endregion: show
