import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
let received = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    received += 1;
    callback(null, { id: 'o-43' });
  },
});

// The body of an HTTP request, in which the order was encoded twice.
const body = JSON.parse(
  '{"order": "{\\"customer\\": \\"c-7\\", \\"quantity\\": 2}"}',
) as {
  order: Partial<Order>; // TypeScript believes it // mark
};

const client = connect(server.address);
client.createOrder({ order: body.order }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(`calls that reached the server: ${received}`); // mark
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
