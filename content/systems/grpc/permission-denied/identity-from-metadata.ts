import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const owners = new Map([
  ['o-1', 'customer-1'],
  ['o-2', 'customer-2'],
  ['o-3', 'customer-3'],
]);

let tokens = 0;
// The gateway puts the user into x-user-id. So does anybody else who reaches this port.
const server = await serve({
  getOrder: (call, callback) => {
    const [user] = call.metadata.get('x-user-id'); // mark
    tokens += call.metadata.get('authorization').length;
    if (owners.get(call.request.id) !== user) {
      callback({ code: grpc.status.PERMISSION_DENIED, details: 'orders.get denied' });
      return;
    }
    callback(null, { id: call.request.id, customer: String(user) });
  },
});

const client = connect(server.address);
let read = 0;
for (const [id, owner] of owners) {
  const metadata = new grpc.Metadata();
  metadata.set('x-user-id', owner); // a name is enough
  await new Promise<void>((resolve) => {
    client.getOrder({ id }, metadata, (error) => {
      if (!error) read += 1;
      resolve();
    });
  });
}
console.log(`tokens that the caller showed: ${tokens}`);
console.log(`orders of other people that he read: ${read} of ${owners.size}`);
// endregion: show

client.close();
await server.close();
