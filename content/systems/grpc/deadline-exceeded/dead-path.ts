import { steady } from '../_harness/steady.ts';
import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let received = 0;
const server = await serve({
  getOrder: (call, callback) => {
    received += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});
const path = await relay(server.port);
const client = connect(path.address);

client.getOrder({ id: 'o-41' }, (_error, order) => {
  console.error(`${order?.id} is ${order?.state}`);
  path.freeze(); // from here on packets vanish, and nobody closes the connection // mark
  client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 800 }, (error) => {
    if (error) {
      console.error(steady(error));
      console.error(`requests that reached the server: ${received}`); // mark
      process.exitCode = 1;
    }
    client.close();
    void path.close().then(() => server.close());
  });
});
// endregion: show
