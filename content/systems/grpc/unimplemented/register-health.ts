import * as grpc from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { serve } from '../_harness/shop.ts';

// region: show
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

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});
let databaseAnswers = true;
const answer: grpc.handleUnaryCall<{ service: string }, { status: number }> = (
  _call,
  callback,
) => callback(null, { status: databaseAnswers ? 1 : 2 }); // mark
server.server.addService(health, { Check: answer }); // mark

const Probe = grpc.makeGenericClientConstructor(health, 'Health');
const probe = new Probe(server.address, grpc.credentials.createInsecure());
const check = (then: () => void) =>
  probe.Check?.({ service: '' }, (error: Error | null, answer: { status: number }) => {
    console.log(error ? String(error) : answer.status === 1 ? 'SERVING' : 'NOT_SERVING');
    then();
  });
check(() => {
  databaseAnswers = false;
  check(() => {
    probe.close();
    void server.close();
  });
});
// endregion: show
