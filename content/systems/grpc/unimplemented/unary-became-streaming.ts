import * as grpc from '@grpc/grpc-js';
import { connect, Orders } from '../_harness/shop.ts';

const server = new grpc.Server();

// region: show
// The server's new .proto says `rpc GetOrder(GetOrderRequest) returns (stream Order)`.
const GetOrder = { ...Orders.service.GetOrder, responseStream: true }; // mark
server.addService({ GetOrder } as grpc.ServiceDefinition, {
  GetOrder: (call: grpc.ServerWritableStream<{ id: string }, object>) => {
    const states: Record<string, string[]> = { 'o-1': ['NEW'], 'o-2': ['NEW', 'PAID'] };
    for (const state of states[call.request.id] ?? [])
      call.write({ id: call.request.id, state });
    call.end();
  },
});
const port = await new Promise<number>((resolve) => {
  server.bindAsync(
    '127.0.0.1:0',
    grpc.ServerCredentials.createInsecure(),
    (_error, bound) => resolve(bound),
  );
});

// The client still has the old one.
const client = connect(`127.0.0.1:${port}`);
const ids = ['o-0', 'o-1', 'o-2'];
function next(): void {
  const id = ids.shift();
  if (id === undefined) {
    client.close();
    server.forceShutdown();
    return;
  }
  client.getOrder({ id }, { deadline: Date.now() + 1000 }, (error, order) => {
    if (error) process.exitCode = 1;
    if (error?.code === grpc.status.DEADLINE_EXCEEDED)
      console.error(`${id}: no answer within 1 s`);
    else console.error(`${id}: ${error ? String(error) : `OK, ${order?.state}`}`);
    next();
  });
}
next();
// endregion: show
