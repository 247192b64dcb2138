import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});
const configured = `http://localhost:${server.port}`;

// region: show
const { host, protocol } = new URL(configured);
if (protocol !== 'http:' || !host.includes(':')) {
  throw new Error(`ORDERS_URL must be http://host:port, found ${configured}`);
}
const client = connect(`dns:${host}`); // mark
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(
    error
      ? String(error)
      : `${order?.id} is ${order?.state}, from ${client.getChannel().getTarget()}`,
  );
  client.close();
  void server.close();
});
// endregion: show
