import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const names = new Set([
  'orders/o-42',
  'orders/o-42/parcels/p-1',
  'orders/o-42/parcels/p-2',
]);
const server = await serve({
  listOrders: (call) => {
    for (const id of names) call.write({ id });
    call.end();
  },
  cancelOrder: ({ request: { id: name } }, callback) => {
    const children = [...names].filter((other) => other.startsWith(`${name}/`));
    if (children.length > 0) {
      const details = `${name} still has ${children.length} parcels`;
      callback({ code: grpc.status.FAILED_PRECONDITION, details });
      return;
    }
    names.delete(name);
    callback(null, { id: name });
  },
});

const client = connect(server.address);
const cancel = promisify(client.cancelOrder).bind(client);
const name = 'orders/o-42';
const found: string[] = [];
for await (const { id } of client.listOrders({})) {
  if (id === name || id.startsWith(`${name}/`)) found.push(id);
}
const deepestFirst = found.sort().reverse(); // mark
for (const id of deepestFirst) {
  await cancel({ id });
  console.log(`cancelled ${id}`);
}
console.log(`left: ${names.size}`);
// endregion: show
client.close();
await server.close();
