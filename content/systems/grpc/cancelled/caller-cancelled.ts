import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call) => {
    call.on('cancelled', () => console.error('the server is told'));
  },
});

const client = connect(server.address);
const call = client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
});

setTimeout(() => call.cancel(), 300); // the user has left the page // mark
setTimeout(() => void server.close(), 800);
// endregion: show
