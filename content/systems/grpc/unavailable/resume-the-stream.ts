import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve(
  {
    watchOrders: (call) => call.on('data', ({ id }) => call.write({ id, state: 'PAID' })),
  },
  {
    options: {
      'grpc.max_connection_age_ms': 600,
      'grpc.max_connection_age_grace_ms': 300,
    },
  },
);

// region: show
const client = connect(server.address);
let streams = 0;
let failures = 0;

function watch(): void {
  const stream = client.watchOrders();
  streams += 1;
  stream.write({ id: 'o-42' }); // asks for the state first: what changed in between is not missed
  stream.on('data', (order) => {
    failures = 0;
    console.log(`stream ${streams}: ${order.id} is ${order.state}`);
    if (streams === 2) stream.cancel();
  });
  stream.on('error', (error: grpc.ServiceError) => {
    if (error.code === grpc.status.UNAVAILABLE) {
      const ceiling = Math.min(200 * 2 ** failures, 10_000);
      failures += 1;
      setTimeout(watch, ceiling * Math.random()); // mark
      return;
    }
    client.close();
    void server.close();
  });
}
watch();
// endregion: show
