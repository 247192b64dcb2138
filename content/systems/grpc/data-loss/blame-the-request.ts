import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const [customer] = call.metadata.get('customer-id');
    if (customer === undefined) {
      const details = 'metadata field customer-id is missing';
      return callback({ code: grpc.status.INVALID_ARGUMENT, details }); // mark
    }
    callback(null, { id: call.request.id, customer: String(customer) });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error) => {
  console.log('without:', String(error));
  const metadata = new grpc.Metadata();
  metadata.set('customer-id', 'c-7');
  client.getOrder({ id: 'o-42' }, metadata, (again, order) => {
    console.log('with:', again ? String(again) : `${order?.id} of ${order?.customer}`);
    client.close();
    void server.close();
  });
});
// endregion: show
