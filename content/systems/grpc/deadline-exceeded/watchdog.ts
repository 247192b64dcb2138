import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  listOrders: (call) => {
    let sent = 0;
    const timer = setInterval(() => {
      call.write({ id: `o-${(sent += 1)}` });
      if (sent === 8) clearInterval(timer); // falls silent, and does not end
    }, 200);
  },
});

// region: show
const client = connect(server.address);
const feed = client.listOrders({});
let received = 0;

const silence = () => feed.cancel();
let watchdog = setTimeout(silence, 1000); // mark
feed.on('data', () => {
  received += 1;
  clearTimeout(watchdog);
  watchdog = setTimeout(silence, 1000); // mark
});
feed.on('error', () => {
  console.log(
    `${received} messages in more than 1 s, then 1 s of silence: open a new stream`,
  );
  client.close();
  void server.close();
});
// endregion: show
