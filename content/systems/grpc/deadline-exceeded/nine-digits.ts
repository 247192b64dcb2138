import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    const left = Number(call.getDeadline()) - Date.now();
    console.log(
      `the server sees ${left > 0 && left <= 500 ? 'at most 500 ms' : `${left} ms`}`,
    );
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], timeout: '0.500000000s' }], // mark
  }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
