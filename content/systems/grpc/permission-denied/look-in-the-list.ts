import * as grpc from '@grpc/grpc-js';
import { as, outcome } from '../_harness/authorized.ts';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const owners = new Map([
  ['o-42', 'billing'],
  ['o-43', 'billing'],
  ['o-77', 'returns'],
]);

const server = await serve({
  getOrder: (call, callback) => {
    if (owners.get(call.request.id) === 'billing') {
      callback(null, { id: call.request.id, state: 'PAID' });
      return;
    }
    const details = `orders.get denied on order ${call.request.id} (or it might not exist)`;
    callback({ code: grpc.status.PERMISSION_DENIED, details });
  },
  listOrders: (call) => {
    // What the caller may see; other orders are not even hinted at.
    for (const [id, owner] of owners) if (owner === 'billing') call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
console.log(await outcome(client, 'getOrder', 'o-24', as('demo-token-1')));
const visible: string[] = [];
for await (const order of client.listOrders({}, as('demo-token-1'))) {
  visible.push((order as Order).id); // mark
}
console.log(`orders that this identity sees: ${visible.join(', ')}`);
console.log(await outcome(client, 'getOrder', visible[0] ?? '', as('demo-token-1')));
// endregion: show

client.close();
await server.close();
