import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({ listOrders: (call) => call.write({ id: 'o-42' }) });
const client = connect(server.address);

const feed = client.listOrders({});
feed.on('data', (order) => console.log(`${order.id} shown`)); // and no listener for 'error' // mark
setTimeout(() => feed.cancel(), 400); // the user closes the list

process.on('uncaughtException', (error) => {
  // where this is missing, the process ends here
  console.log(`uncaught: ${String(error)}`); // mark
  client.close();
  void server.close();
});
// endregion: show
