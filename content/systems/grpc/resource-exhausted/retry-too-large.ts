import { connect, serve } from '../_harness/shop.ts';

// region: show
const database: string[] = [];
const server = await serve({
  createOrder: (_call, callback) => {
    const id = `o-${database.length + 1}`;
    database.push(id);
    callback(null, { id, note: Buffer.alloc(5 * 1024 * 1024) }); // saved, and too large to read
  },
});

const client = connect(server.address);
function createOrder(attempt = 1): void {
  client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
    if (error && attempt < 4) {
      setTimeout(createOrder, 100, attempt + 1); // mark
      return;
    }
    console.log(error ? `attempt ${attempt}: ${String(error)}` : `created ${order?.id}`);
    console.log(
      `the customer wanted 1 order and has ${database.length}: ${database.join(', ')}`,
    );
    client.close();
    void server.close();
  });
}
createOrder();
// endregion: show
