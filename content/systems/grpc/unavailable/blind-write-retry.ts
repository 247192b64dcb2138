import { connect, serve } from '../_harness/shop.ts';
import { relay } from '../_harness/relay.ts';

// region: show
const database: string[] = [];
const server = await serve({
  createOrder: (_call, callback) => {
    const id = `o-${database.length + 1}`;
    database.push(id);
    if (database.length < 3)
      path.cut(); // saved, and the answer is lost
    else callback(null, { id });
  },
});
const path = await relay(server.port);

const client = connect(path.address);
function createOrder(attempt = 1): void {
  client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
    if (error && attempt < 5) {
      setTimeout(createOrder, 200, attempt + 1); // no request id: the server cannot know // mark
      return;
    }
    console.log(error ? String(error) : `attempt ${attempt}: created ${order?.id}`);
    console.log(
      `the customer wanted 1 order and has ${database.length}: ${database.join(', ')}`,
    );
    client.close();
    void path.close().then(() => server.close());
  });
}
createOrder();
// endregion: show
