import { connect, serve } from '../_harness/shop.ts';

// region: show
const database: string[] = [];
const server = await serve({
  createOrder: (_call, callback) => {
    database.push('o-1'); // not reached
    callback(null, { id: 'o-1' });
  },
});

const client = connect(server.address);
const note = Buffer.alloc(5 * 1024 * 1024); // the server receives at most 4 MiB a message // mark
client.createOrder({ order: { customer: 'c-7', quantity: 2, note } }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    console.error(`orders saved: ${database.length}`);
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
