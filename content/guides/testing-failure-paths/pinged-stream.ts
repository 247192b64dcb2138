import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../../systems/grpc/_harness/shop.ts';
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
const client = connect(await path.listen(), undefined, {
  'grpc.keepalive_time_ms': 200, // short for the test; see the text // mark
  'grpc.keepalive_timeout_ms': 300, // mark
});

/** The code under test: follows an order until it is paid. */
async function follow(onState: (state: string) => void): Promise<void> {
  for (let paid = false; !paid;) {
    const stream = client.watchOrders();
    stream.write({ id: 'o-7' });
    try {
      for await (const order of stream as AsyncIterable<Order>) {
        onState(order.state);
        paid = order.state === 'PAID';
        if (paid) stream.cancel();
      }
    } catch (error) {
      const { code } = error as grpc.ServiceError;
      if (code === grpc.status.CANCELLED && paid) return;
      if (code !== grpc.status.UNAVAILABLE) throw error;
      console.log(String(error));
    }
  }
}

const seen: string[] = [];
await follow((state) => {
  seen.push(state);
  if (state !== 'PLACED' || connections > 1) return;
  path.swallow('down'); // what the server sends is lost; what the client sends arrives
  publish('PAID');
});
console.log(`the server sent: ${history.join(', ')}; the client saw: ${seen.join(', ')}`);
console.log(`connections: ${connections}`);
// endregion: show
client.close();
await path.close();
await server.close();
