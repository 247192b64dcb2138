import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (_call, callback) => {
    const metadata = new grpc.Metadata();
    metadata.set('shop-dependency', 'orders-db');
    callback({
      code: grpc.status.UNAVAILABLE, // mark
      details: 'orders-db: no free connection',
      metadata,
    });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error('from the server:', error.metadata.get('shop-dependency')); // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
