import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (call, callback) => {
    const { order, requestId } = call.request;
    if (!requestId) {
      const details = 'request_id is required';
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { ...order, id: 'o-42' });
  },
});

const client = connect(server.address);
// A request as it stands in a file, with names as they stand in the .proto.
const order = '{ "customer": "c-7", "quantity": 2 }';
const request = JSON.parse(`{ "order": ${order}, "request_id": "r-2f1c" }`); // mark
client.createOrder(request, (error, created) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`created ${created?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
