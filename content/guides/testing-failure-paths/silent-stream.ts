import { connect, serve, type Order } from '../../systems/grpc/_harness/shop.ts';
import { steady } from '../../systems/grpc/_harness/steady.ts';
import { FaultyPath } from './faults.ts';

const history = ['PLACED'];
let publish: (state: string) => void = () => {};
const server = await serve({
  watchOrders: (call) => {
    call.on('data', ({ id }) => {
      for (const state of history) call.write({ id, state });
    });
    publish = (state) => void (history.push(state), call.write({ id: 'o-7', state }));
  },
});
const path = new FaultyPath(server.port);
let connections = 0;
path.on('connection', () => (connections += 1));

// region: show
const client = connect(await path.listen());

/** The code under test: follows an order. */
async function follow(onState: (state: string) => void, deadline: number): Promise<void> {
  const stream = client.watchOrders({ deadline }); // mark
  stream.write({ id: 'o-7' });
  for await (const order of stream as AsyncIterable<Order>) onState(order.state);
}

const seen: string[] = [];
const onState = (state: string) => {
  seen.push(state);
  if (state !== 'PLACED') return;
  path.swallow('down'); // what the server sends is lost; what the client sends arrives
  publish('PAID');
};
try {
  await follow(onState, Date.now() + 1500);
} catch (error) {
  console.error(steady(error));
  console.error(
    `the server sent: ${history.join(', ')}; the client saw: ${seen.join(', ')}`,
  );
  console.error(`connections: ${connections}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await path.close();
await server.close();
