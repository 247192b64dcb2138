import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

let received = 0;
const server = await serve({
  getOrder: (call, callback) => {
    received += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
const credentials = grpc.credentials.createFromMetadataGenerator(
  (_parameters, callback) => {
    callback(new Error('invalid_grant: reauth related error')); // the token endpoint refused // mark
  },
);

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, { credentials }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(`calls that reached the server: ${received}`); // mark
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void server.close();
});
// endregion: show
