import { connect, serve } from '../_harness/shop.ts';

/** As the drivers of PostgreSQL do: the code is a string. */
class DatabaseError extends Error {
  code = '42P01';
}

// region: show
const server = await serve({
  getOrder: (_call, callback) => {
    // A driver's error: its code is the string 42P01, no gRPC status.
    const failure: Error = new DatabaseError('relation "orders_2026" does not exist');
    callback(failure); // mark
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
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
