import { connect, serve } from '../_harness/shop.ts';

// region: show
const { address, server } = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 2000);
  },
});

const client = connect(address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error)); // nobody on this side has cancelled anything
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
});

setTimeout(() => server.forceShutdown(), 400); // SIGTERM in the middle of the call // mark
// endregion: show
