import { connect, serve } from '../_harness/shop.ts';

// region: show
const prices = new Map([['c-7', { quantity: 2 }]]);

const server = await serve({
  getOrder: (call, callback) => {
    const price = prices.get(call.request.id) as { quantity: number }; // undefined for o-42
    callback(null, { id: call.request.id, quantity: price.quantity }); // throws a TypeError // mark
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
