import * as grpc from '@grpc/grpc-js';
import { connect, Orders, serve } from '../_harness/shop.ts';

// region: show
const states: Record<string, string[]> = { 'o-1': ['NEW'], 'o-2': ['NEW', 'PAID'] };
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const state = states[id]?.at(-1);
    if (state) callback(null, { id, state });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
});

// GetOrder stays what it was; the stream is a method of its own.
const FollowOrder = {
  ...Orders.service.GetOrder,
  path: '/shop.v1.Orders/FollowOrder', // mark
  responseStream: true,
};
server.server.addService({ FollowOrder } as grpc.ServiceDefinition, {
  FollowOrder: (call: grpc.ServerWritableStream<{ id: string }, object>) => {
    for (const state of states[call.request.id] ?? [])
      call.write({ id: call.request.id, state });
    call.end();
  },
});

const client = connect(server.address);
const ids = ['o-0', 'o-1', 'o-2'];
function next(): void {
  const id = ids.shift();
  if (id === undefined) {
    client.close();
    void server.close();
    return;
  }
  client.getOrder({ id }, (error, order) => {
    console.log(`${id}: ${error ? String(error) : `OK, ${order?.state}`}`);
    next();
  });
}
next();
// endregion: show
