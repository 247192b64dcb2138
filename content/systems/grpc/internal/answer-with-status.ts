import * as http2 from 'node:http2';
import { front, passOn } from '../_harness/front.ts';
import { connect, deadAddress, serve } from '../_harness/shop.ts';

const dead = await deadAddress();
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const upstreams = [dead, server.address];
const proxy = await front((stream, headers) => {
  const address = upstreams.shift() ?? server.address;
  const upstream = http2.connect(`http://${address}`);
  upstream.on('error', () => {
    stream.respond(
      {
        ':status': 200,
        'content-type': 'application/grpc',
        'grpc-status': '14', // mark
        'grpc-message': 'upstream refused the connection',
      },
      { endStream: true }, // mark
    );
  });
  upstream.on('connect', () => {
    upstream.close();
    passOn(stream, headers, address);
  });
});

const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.2s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
};
const client = connect(proxy.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }],
        retryPolicy: { ...retryPolicy, retryableStatusCodes: ['UNAVAILABLE'] },
      },
    ],
  }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  console.log(`attempts: ${2 - upstreams.length}`);
  client.close();
  void proxy.close().then(() => server.close());
});
// endregion: show
