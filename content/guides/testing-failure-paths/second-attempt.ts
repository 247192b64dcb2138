import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { FaultyPath } from './faults.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});
const path = new FaultyPath(server.port);

// region: show
const client = connect(await path.listen(), undefined, {
  'grpc.initial_reconnect_backoff_ms': 50, // in the test; 1000 is the default // mark
});

/** The code under test: reads an order. */
const readOrder = (id: string) =>
  new Promise<string>((resolve, reject) => {
    const metadata = new grpc.Metadata({ waitForReady: true }); // mark
    const deadline = Date.now() + 10_000;
    client.getOrder({ id }, metadata, { deadline }, (error, order) =>
      error ? reject(error) : resolve(`${order!.id} is ${order!.state}`),
    );
  });

// The balancer has no backend. From the first refusal on it has one.
path.refusing = true;
path.once('refused', () => (path.refusing = false));
console.log(await readOrder('o-42'));
// endregion: show
client.close();
await path.close();
await server.close();
