import { connect, serve } from '../_harness/shop.ts';

const { address, server } = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 1000);
  },
});

// region: show
// On SIGTERM.
function shutDown(): void {
  const force = setTimeout(() => server.forceShutdown(), 10_000); // above the longest call // mark
  const closed = () => {
    clearTimeout(force);
    console.log('server closed');
  };
  server.tryShutdown(closed); // GOAWAY, no new call, waits for those that run // mark
}

const client = connect(address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
});
setTimeout(shutDown, 400); // in the middle of the call
// endregion: show
