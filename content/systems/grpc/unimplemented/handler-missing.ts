import type * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const cancleOrder: grpc.handleUnaryCall<{ id: string }, object> = (call, callback) =>
  callback(null, { id: call.request.id, state: 'CANCELLED' });
const handlers: object = { cancleOrder }; // the method is CancelOrder // mark
const server = await serve(handlers); // no complaint

const client = connect(server.address);
client.cancelOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void server.close();
});
// endregion: show
