import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve(
  {
    watchOrders: (call) => call.on('data', ({ id }) => call.write({ id, state: 'PAID' })),
  },
  {
    options: {
      'grpc.max_connection_age_ms': 600, // GOAWAY
      'grpc.max_connection_age_grace_ms': 300, // and then the connection is closed // mark
    },
  },
);

const client = connect(server.address);
const watch = client.watchOrders();
watch.write({ id: 'o-42' });
watch.on('data', (order) => console.log(`${order.id} is ${order.state}`));
watch.on('error', (error) => {
  console.error(String(error)); // mark
  process.exitCode = 1;
  client.close();
  void server.close();
});
// endregion: show
