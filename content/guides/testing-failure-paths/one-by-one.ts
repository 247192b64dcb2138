import { connect, serve, type Order } from '../../systems/grpc/_harness/shop.ts';
import { steady } from '../../systems/grpc/_harness/steady.ts';
import { FaultyPath } from './faults.ts';

let asked = 0;
let onAsked = () => {};
const server = await serve({
  getOrder: (call, callback) => {
    asked += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
    onAsked();
  },
});
const path = new FaultyPath(server.port);
const client = connect(await path.listen());
await new Promise((ready) => client.waitForReady(Date.now() + 10_000, ready));

// region: show
const ids = Array.from({ length: 12 }, (_, index) => `o-${index + 1}`);
const getOrder = (id: string, deadline: number) =>
  new Promise<Order>((resolve, reject) => {
    client.getOrder({ id }, { deadline }, (error, order) =>
      error ? reject(error) : resolve(order!),
    );
  });

/** The code under test: the page that shows a customer's orders. */
async function ordersPage(deadline: number): Promise<Order[]> {
  const orders = [];
  for (const id of ids) orders.push(await getOrder(id, deadline)); // a round trip each // mark
  return orders;
}

// No answer gets through before all twelve requests have arrived.
path.hold('down');
onAsked = () => asked === ids.length && path.release('down');
try {
  const orders = await ordersPage(Date.now() + 1000);
  console.log(`orders on the page: ${orders.length}`);
} catch (error) {
  console.error(steady(error));
  console.error(`requests on their way at the same time: ${asked}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await path.close();
await server.close();
