import { promisify } from 'node:util';
import { connect, deadAddress, serve, type RunningServer } from '../_harness/shop.ts';

const address = await deadAddress();
const port = Number(address.split(':')[1]);
let server: RunningServer | undefined;
setTimeout(async () => {
  server = await serve(
    { getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }) },
    { port },
  );
}, 500);

// region: show
const client = connect(address);
await promisify(client.waitForReady).bind(client)(Date.now() + 4000); // at start-up, with its own time // mark
console.log('connected');

client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 500 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server?.close();
});
// endregion: show
