import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  updateOrder: (call, callback) => callback(null, call.request.order ?? {}),
});
// The server that runs was built before CancelOrder was added to the .proto.
server.server.unregister('/shop.v1.Orders/CancelOrder'); // mark

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
