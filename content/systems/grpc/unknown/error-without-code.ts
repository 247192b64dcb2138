import { connect, serve } from '../_harness/shop.ts';

/** As the drivers of PostgreSQL do: the code is a string. */
class DatabaseError extends Error {
  code = '23505';
}

// region: show
const server = await serve({
  createOrder: (_call, callback) => {
    // A driver's error: its code is the string 23505, no gRPC status.
    const error: Error = new DatabaseError(
      'duplicate key value violates unique constraint "orders_pkey"',
    );
    callback(error); // mark
  },
});

const client = connect(server.address);
client.createOrder({ order: { id: 'o-42' } }, (error, order) => {
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
