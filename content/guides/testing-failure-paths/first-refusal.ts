import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { FaultyPath } from './faults.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});
const path = new FaultyPath(server.port);

// region: show
const client = connect(await path.listen());

/** The code under test: reads an order. */
const readOrder = (id: string) =>
  new Promise<string>((resolve, reject) => {
    client.getOrder({ id }, { deadline: Date.now() + 10_000 }, (error, order) =>
      error ? reject(error) : resolve(`${order!.id} is ${order!.state}`),
    );
  });

// The balancer has no backend. From the first refusal on it has one.
path.refusing = true;
path.once('refused', () => (path.refusing = false));
try {
  console.log(await readOrder('o-42'));
} catch (error) {
  console.error(String(error));
  console.error(`the balancer has a backend: ${!path.refusing}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await path.close();
await server.close();
