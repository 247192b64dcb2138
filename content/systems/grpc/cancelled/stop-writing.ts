import { connect, serve } from '../_harness/shop.ts';

// region: show
let written = 0;
const server = await serve({
  listOrders: (call) => {
    const timer = setInterval(() => call.write({ id: `o-${(written += 1)}` }), 100);
    call.on('cancelled', () => {
      clearInterval(timer); // mark
      call.end();
    });
  },
});

const client = connect(server.address);
const feed = client.listOrders({});
feed.on('data', () => {});
feed.on('error', (error) => console.log(`client: ${String(error)}`));
setTimeout(() => feed.cancel(), 500);

setTimeout(() => {
  console.log(
    `server: wrote ${written < 10 ? 'fewer than 10' : written} messages in 2 s`,
  );
  client.close();
  void server.close();
}, 2000);
// endregion: show
