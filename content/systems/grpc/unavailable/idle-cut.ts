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

// The server answers after 2.5 s, and until then nothing is sent.
const client = connect(balancer.address); // no keepalive // mark
const started = Date.now();
client.getOrder({ id: 'o-42' }, { deadline: started + 4000 }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(
      `cut after about ${Math.round((Date.now() - started) / 1000)} s of silence`,
    );
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void balancer.close().then(() => server.close());
});
// endregion: show
