import { steady } from '../_harness/steady.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  listOrders: (call) => {
    let sent = 0;
    const timer = setInterval(() => call.write({ id: `o-${(sent += 1)}` }), 200); // for as long as it lasts
    call.on('cancelled', () => clearInterval(timer));
  },
});

const client = connect(server.address);
let received = 0;
const feed = client.listOrders({}, { deadline: Date.now() + 1000 }); // a default for all calls // mark
feed.on('data', () => (received += 1));
feed.on('error', (error) => {
  console.error(steady(error));
  console.error(
    `the stream was healthy: ${received > 1 ? 'several messages' : 'no message'} before`,
  );
  process.exitCode = 1;
  client.close();
  void server.close();
});
// endregion: show
