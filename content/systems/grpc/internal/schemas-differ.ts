import * as grpc from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) =>
    callback(null, { id: call.request.id, quantity: 2, state: 'PAID' }),
});

// region: show
// The client's copy of the .proto: somebody made field 3, an int32 on the server, a string.
const schema = fromJSON({
  nested: {
    GetOrderRequest: { fields: { id: { type: 'string', id: 1 } } },
    Order: {
      fields: {
        id: { type: 'string', id: 1 },
        quantity: { type: 'string', id: 3 }, // mark
        state: { type: 'string', id: 4 },
      },
    },
    'shop.v1.Orders': {
      methods: {
        GetOrder: { requestType: 'GetOrderRequest', responseType: 'Order', comment: '' },
      },
    },
  },
});
const Client = grpc.makeGenericClientConstructor(
  schema['shop.v1.Orders'] as grpc.ServiceDefinition,
  'Orders',
);
const client = new Client(server.address, grpc.credentials.createInsecure());

client.GetOrder?.({ id: 'o-42' }, (error: Error | null, order: { state: string }) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
