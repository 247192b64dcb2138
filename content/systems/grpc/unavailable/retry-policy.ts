import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { connect } from '../_harness/shop.ts';

// region: show
// The proxy from above, its upstream still down for two attempts, now answers in gRPC.
let attempts = 0;
const proxy = http2.createServer();
proxy.on('stream', (stream, headers) => {
  attempts += 1;
  const earlier = headers['grpc-previous-rpc-attempts'] ?? 'none';
  console.log(`attempt ${attempts}, grpc-previous-rpc-attempts: ${earlier}`);
  if (attempts < 3) {
    const unavailable = { 'content-type': 'application/grpc', 'grpc-status': '14' };
    stream.respond(unavailable, { endStream: true }); // no body: with one, grpc-js would not retry // mark
  } else {
    stream.respond({ 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    stream.end(Buffer.from([0, 0, 0, 0, 6, 0x0a, 4, 0x6f, 0x2d, 0x34, 0x32])); // Order { id: 'o-42' }
  }
});
await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

const client = connect(`127.0.0.1:${(proxy.address() as AddressInfo).port}`, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], // a read
        retryPolicy: {
          maxAttempts: 4, // the first one included; more than 5 counts as 5
          initialBackoff: '0.2s',
          maxBackoff: '2s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE'], // mark
        },
      },
    ],
    retryThrottling: { maxTokens: 10, tokenRatio: 0.1 },
  }),
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(error ? String(error) : `got ${order?.id}`);
  client.close();
  proxy.close();
});
// endregion: show
