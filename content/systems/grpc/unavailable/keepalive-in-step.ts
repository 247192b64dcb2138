import { connect, serve } from '../_harness/shop.ts';
import { relay } from '../_harness/relay.ts';

const server = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 2500);
  },
});

// region: show
// A load balancer that closes a connection over which nothing is sent for 1 s.
const balancer = await relay(server.port, { idleMs: 1000 });

const client = connect(balancer.address, undefined, {
  'grpc.keepalive_time_ms': 300, // for this balancer; most servers refuse less than 5 min unless told // mark
  'grpc.keepalive_timeout_ms': 1000,
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void balancer.close().then(() => server.close());
});
// endregion: show
