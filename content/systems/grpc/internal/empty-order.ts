import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { id: 'o-42', quantity: 2, state: 'PAID' }]]);

const server = await serve({
  getOrder: (call, callback) => callback(null, orders.get(call.request.id) ?? {}), // mark
});

const client = connect(server.address);
client.getOrder({ id: 'o-404' }, (error, order) => {
  const { id = '', quantity = 0 } = order ?? {}; // what a proto3 client reads from an empty message
  console.log(error ? String(error) : `OK: order "${id}" with ${quantity} pieces`);
  console.log(`invoice for 0 pieces sent: ${!error && quantity === 0}`);
  client.close();
  void server.close();
});
// endregion: show
