import { connect, serve } from '../_harness/shop.ts';

// region: show
const database: string[] = [];
const server = await serve({
  createOrder: (_call, callback) => {
    setTimeout(() => {
      database.push(`o-${database.length + 1}`);
      callback(null, { id: database.at(-1) ?? '' });
    }, 700);
  },
});

const client = connect(server.address);
function createOrder(attempt = 1): void {
  const deadline = Date.now() + 400; // too short for 700 ms of work, three times over
  client.createOrder(
    { order: { customer: 'c-7', quantity: 2 } },
    { deadline },
    (error) => {
      if (error && attempt < 3)
        createOrder(attempt + 1); // mark
      else console.log(error ? `attempt ${attempt} failed as well` : 'created');
    },
  );
}
createOrder();

setTimeout(() => {
  console.log(`the customer was told "failed" and has ${database.length} orders`);
  client.close();
  void server.close();
}, 2800);
// endregion: show
