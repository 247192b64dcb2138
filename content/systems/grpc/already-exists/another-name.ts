import * as grpc from '@grpc/grpc-js';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

let loseAnswer = () => {};

// region: show
const orders = new Map<string, number>(); // id → quantity
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', quantity = 0 } = order ?? {};
    if (orders.has(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
      return;
    }
    orders.set(id, quantity);
    if (orders.size === 1)
      loseAnswer(); // saved, and the answer never arrives
    else callback(null, { id, quantity });
  },
});
const path = await relay(server.port);
loseAnswer = path.cut;

const client = connect(path.address);
const createOrder = (id: string) =>
  new Promise<string>((resolve, reject) => {
    const metadata = new grpc.Metadata({ waitForReady: true });
    const request = { order: { id, quantity: 2 } };
    client.createOrder(request, metadata, (error) =>
      error ? reject(error) : resolve(id),
    );
  });
for (let attempt = 0, id = 'o-42'; attempt < 5; attempt += 1) {
  try {
    console.log(`caller's view: created ${await createOrder(id)}`);
    break;
  } catch (error) {
    console.log((error as grpc.ServiceError).details);
    if ((error as grpc.ServiceError).code === grpc.status.ALREADY_EXISTS)
      id = `o-42-${attempt}`; // mark
  }
}
console.log(
  `ordered: 2, will be delivered: ${[...orders.values()].reduce((sum, q) => sum + q)}`,
);
// endregion: show
client.close();
await path.close();
await server.close();
