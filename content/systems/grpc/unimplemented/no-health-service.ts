import * as grpc from '@grpc/grpc-js';
import { serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});

// What a probe of Kubernetes or a load balancer calls. No service named: an empty request.
const probe = new grpc.Client(server.address, grpc.credentials.createInsecure());
const bytes = (message: Buffer) => message;
probe.makeUnaryRequest(
  '/grpc.health.v1.Health/Check', // mark
  bytes,
  bytes,
  Buffer.alloc(0),
  (error, answer) => {
    if (error) {
      console.error(String(error));
      process.exitCode = 1;
    } else {
      console.log(answer?.at(1) === 1 ? 'SERVING' : 'NOT_SERVING');
    }
    probe.close();
    void server.close();
  },
);
// endregion: show
