import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, Orders, serve, type Order } from '../_harness/shop.ts';

// region: show
const states: Record<string, string[]> = { 'o-1': ['NEW'], 'o-2': ['NEW', 'PAID'] };
// GetOrder stays what it was.
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const state = states[id]?.at(-1);
    if (state) callback(null, { id, state });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
});

// The stream is a method of its own.
const FollowOrder = {
  ...Orders.service.GetOrder,
  path: '/shop.v1.Orders/FollowOrder', // mark
  responseStream: true, // mark
};
const added = { FollowOrder } as grpc.ServiceDefinition;
server.server.addService(added, {
  FollowOrder: (call: grpc.ServerWritableStream<{ id: string }, object>) => {
    for (const state of states[call.request.id] ?? []) call.write({ state });
    call.end();
  },
});

const client = connect(server.address);
const getOrder = promisify(client.getOrder).bind(client) as (r: object) => Promise<Order>;
const Follower = grpc.makeGenericClientConstructor(added, 'Orders');
const follower = new Follower(server.address, grpc.credentials.createInsecure());
for (const id of ['o-0', 'o-1', 'o-2']) {
  const one = await getOrder({ id }).then((order) => order.state, String);
  const all: string[] = [];
  const stream = follower.FollowOrder?.({ id }) as grpc.ClientReadableStream<Order>;
  for await (const { state } of stream) all.push(state);
  console.log(`${id}: GetOrder ${one}; FollowOrder [${all.join(', ')}]`);
}
// endregion: show
for (const end of [client, follower]) end.close();
await server.close();
