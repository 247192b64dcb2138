import * as grpc from '@grpc/grpc-js';
import { as, outcome } from '../_harness/authorized.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const owners = new Map([
  ['o-3', 'returns'],
  ['o-8', 'returns'],
  ['o-9', 'returns'],
]);

const server = await serve({
  getOrder: (call, callback) => {
    const owner = owners.get(call.request.id);
    if (!owner) {
      callback({ code: grpc.status.NOT_FOUND, details: 'order not found' }); // mark
      return;
    }
    if (owner !== 'visitor') {
      callback({ code: grpc.status.PERMISSION_DENIED, details: 'orders.get denied' });
      return;
    }
    callback(null, { id: call.request.id });
  },
});

// A visitor who may see no order at all:
const client = connect(server.address);
const found: string[] = [];
let seen = 0;
for (let n = 1; n <= 10; n += 1) {
  const text = await outcome(client, 'getOrder', `o-${n}`, as('demo-token-visitor'));
  if (text.startsWith('o-')) seen += 1;
  if (text.includes('PERMISSION_DENIED')) found.push(`o-${n}`); // so it exists
}
console.log(`orders that the visitor may see: ${seen}`);
console.log(`orders that he knows of after 10 calls: ${found.join(', ')}`);
// endregion: show

client.close();
await server.close();
