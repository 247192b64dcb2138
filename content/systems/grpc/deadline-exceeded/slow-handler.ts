import { steady } from '../_harness/steady.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let saved = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    // Charges the card, books the stock, writes the order: 1 s.
    setTimeout(() => {
      saved += 1;
      callback(null, { id: `o-${saved}`, state: 'PAID' });
    }, 1000);
  },
});

const client = connect(server.address);
const deadline = Date.now() + 400; // mark
client.createOrder(
  { order: { customer: 'c-7', quantity: 2 } },
  { deadline },
  (error, order) => {
    if (error) {
      console.error(steady(error));
      process.exitCode = 1;
    } else {
      console.log(order);
    }
    client.close();
  },
);

setTimeout(() => {
  console.error(`a second later, orders in the database: ${saved}`); // mark
  void server.close();
}, 1500);
// endregion: show
