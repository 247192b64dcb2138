import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const [customer] = call.metadata.get('customer-id');
    if (customer === undefined) {
      return callback({ code: grpc.status.DATA_LOSS, details: 'failed to get metadata' }); // mark
    }
    callback(null, { id: call.request.id, customer: String(customer) });
  },
});

const client = connect(server.address);
// The call carries no customer-id:
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} of ${order?.customer}`);
  }
  client.close();
  void server.close();
});
// endregion: show
