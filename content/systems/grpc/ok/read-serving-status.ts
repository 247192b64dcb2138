import * as grpc from '@grpc/grpc-js';
import { serve } from '../_harness/shop.ts';

// region: show
const names = ['UNKNOWN', 'SERVING', 'NOT_SERVING'];
const check: grpc.MethodDefinition<string, number> = {
  path: '/grpc.health.v1.Health/Check',
  requestStream: false,
  responseStream: false,
  requestSerialize: (service) =>
    Buffer.from([0x0a, service.length, ...Buffer.from(service)]),
  requestDeserialize: (bytes) => bytes.subarray(2).toString(),
  responseSerialize: (status) => Buffer.from([0x08, status]),
  responseDeserialize: (bytes) => bytes[1] ?? 0,
};
const { server, address, close } = await serve({});
const answer: grpc.handleUnaryCall<string, number> = (_, callback) => callback(null, 2);
server.addService({ check }, { check: answer });

const Health = grpc.makeClientConstructor({ check }, 'grpc.health.v1.Health');
const client = new Health(address, grpc.credentials.createInsecure());
client['check']?.('shop.v1.Orders', (error: Error | null, status: number) => {
  const serving = !error && names[status] === 'SERVING'; // mark
  console.log(`${serving ? 'healthy' : 'unhealthy'}: ${error ?? names[status]}`);
  client.close();
  void close();
});
// endregion: show
