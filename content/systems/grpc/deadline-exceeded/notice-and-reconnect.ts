import { relay } from '../_harness/relay.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});
const path = await relay(server.port);

// region: show
const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }]; // a read
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'], // what a dead connection becomes once it is noticed
};
const client = connect(path.address, undefined, {
  'grpc.keepalive_time_ms': 300, // both far too short outside of a demonstration // mark
  'grpc.keepalive_timeout_ms': 500, // mark
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});

client.getOrder({ id: 'o-41' }, (_error, first) => {
  console.log(`${first?.id} is ${first?.state}`);
  path.freeze();
  client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
    console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
    console.log(`connections opened: ${path.connections()}`);
    client.close();
    void path.close().then(() => server.close());
  });
});
// endregion: show
