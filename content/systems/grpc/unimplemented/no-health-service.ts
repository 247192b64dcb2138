import * as grpc from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});

// What a probe of Kubernetes or a load balancer calls.
const schema = fromJSON({
  nested: {
    HealthCheckRequest: { fields: { service: { type: 'string', id: 1 } } },
    HealthCheckResponse: { fields: { status: { type: 'int32', id: 1 } } },
    'grpc.health.v1.Health': {
      methods: {
        Check: {
          requestType: 'HealthCheckRequest',
          responseType: 'HealthCheckResponse',
          comment: '',
        },
      },
    },
  },
});
const health = schema['grpc.health.v1.Health'] as grpc.ServiceDefinition;
const Probe = grpc.makeGenericClientConstructor(health, 'Health');
const probe = new Probe(server.address, grpc.credentials.createInsecure());
probe.Check?.({ service: '' }, (error: Error | null, answer: { status: number }) => {
  if (error) {
    console.error(String(error)); // mark
    process.exitCode = 1;
  } else {
    console.log(answer.status === 1 ? 'SERVING' : 'NOT_SERVING');
  }
  probe.close();
  void server.close();
});
// endregion: show
