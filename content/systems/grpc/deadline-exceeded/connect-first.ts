import { promisify } from 'node:util';
import { connect, deadAddress, serve, type RunningServer } from '../_harness/shop.ts';

const address = await deadAddress();
const order = { id: 'o-42', state: 'PAID' };
const port = Number(address.split(':')[1]);
let server: RunningServer | undefined;

// region: show
setTimeout(async () => {
  server = await serve(
    { getOrder: (_call, callback) => callback(null, order) },
    { port },
  );
}, 500); // the server comes up later than the client

const client = connect(address);
const ready = promisify(client.waitForReady).bind(client);
await ready(Date.now() + 4000); // at start-up, with a time of its own // mark
console.log('connected');

client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 500 }, (error, found) => {
  console.log(error ? String(error) : `${found?.id} is ${found?.state}`);
  client.close();
  void server?.close();
});
// endregion: show
