import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
let written = 0;
let told = false;
const server = await serve({
  listOrders: (call) => {
    const timer = setInterval(() => call.write({ id: `o-${(written += 1)}` }), 50);
    call.on('cancelled', () => {
      told = true;
      clearInterval(timer);
    });
  },
});

const client = connect(server.address);
const feed = client.listOrders({});
feed.on('error', () => {});
const read: string[] = [];
for await (const order of feed as AsyncIterable<Order>) {
  read.push(order.id);
  if (read.length === 3) break; // no cancel() // mark
}

setTimeout(() => {
  console.log(`client: read ${read.join(', ')}, then left the loop`);
  console.log(
    `server: ${written > 20 ? 'more than 20' : written} written 1.5 s later, told about it: ${told}`,
  );
  feed.cancel();
  client.close();
  void server.close();
}, 1500);
// endregion: show
