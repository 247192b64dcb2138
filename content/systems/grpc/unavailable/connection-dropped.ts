import { connect, serve } from '../_harness/shop.ts';
import { relay } from '../_harness/relay.ts';

let saved = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    saved += 1;
    setTimeout(() => callback(null, { id: `o-${saved}` }), 2000);
  },
});
const path = await relay(server.port);

// region: show
const client = connect(path.address);
client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    console.error(`orders in the database: ${saved}`); // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void path.close().then(() => server.close());
});

// The server saves the order, answers after 2 s, and the connection breaks before that.
setTimeout(() => path.cut(), 500);
// endregion: show
