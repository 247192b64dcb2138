import * as grpc from '@grpc/grpc-js';
import { serveProtected } from '../_harness/protected.ts';
import { connect } from '../_harness/shop.ts';

// region: show
let checks = 0;
const server = await serveProtected(() => {
  checks += 1; // each costs a signature, or a request to the auth service
  return 'token expired';
});

const retryPolicy = {
  maxAttempts: 10,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAUTHENTICATED'], // mark
};
const client = connect(server.address, grpc.credentials.createInsecure(), {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name: [{}], retryPolicy }] }),
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1'); // the same one in each attempt
let failed = 0;
await Promise.all(
  Array.from(
    { length: 20 },
    () =>
      new Promise<void>((resolve) => {
        client.getOrder({ id: 'o-42' }, metadata, (error) => {
          if (error?.code === grpc.status.UNAUTHENTICATED) failed += 1;
          resolve();
        });
      }),
  ),
);
console.log(`20 calls: ${failed} failed, ${20 - failed} succeeded`);
console.log(
  `requests that the server had to refuse: ${server.requests()}, token checks: ${checks}`,
);
// endregion: show

client.close();
await server.close();
