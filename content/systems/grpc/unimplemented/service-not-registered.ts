import * as grpc from '@grpc/grpc-js';
import { Orders, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});

// region: show
// The client's copy of the .proto says `package shop;`, the server's says `package shop.v1;`.
const getOrder = { ...Orders.service.GetOrder, path: '/shop.Orders/GetOrder' }; // mark
const Client = grpc.makeGenericClientConstructor(
  { getOrder } as grpc.ServiceDefinition,
  'Orders',
);
const client = new Client(server.address, grpc.credentials.createInsecure());

client.getOrder?.({ id: 'o-42' }, (error: Error | null, order: { id: string }) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order.id} found`);
  }
  client.close();
  void server.close();
});
// endregion: show
