import { steady } from '../_harness/steady.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], timeout: '0.5s' }], // mark
  }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(steady(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
