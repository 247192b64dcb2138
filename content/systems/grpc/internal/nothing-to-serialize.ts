import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { id: 'o-42', state: 'PAID' }]]);

const server = await serve({
  getOrder: (call, callback) => callback(null, orders.get(call.request.id)), // undefined for o-404 // mark
});

const client = connect(server.address);
client.getOrder({ id: 'o-404' }, (error, order) => {
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
