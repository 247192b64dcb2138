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
  cancelOrder: ({ request: { id: name } }, callback) => {
    const children = [...names].filter((other) => other.startsWith(`${name}/`));
    if (children.length > 0) {
      const details = `${name} still has ${children.length} parcels`;
      callback({ code: grpc.status.FAILED_PRECONDITION, details }); // mark
      return;
    }
    names.delete(name);
    callback(null, { id: name });
  },
});

const client = connect(server.address);
try {
  await promisify(client.cancelOrder).bind(client)({ id: 'orders/o-42' });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
