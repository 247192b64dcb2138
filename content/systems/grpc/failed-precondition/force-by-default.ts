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
  cancelOrder: ({ request: { id: name }, metadata }, callback) => {
    const children = [...names].filter((other) => other.startsWith(`${name}/`));
    if (children.length > 0 && metadata.get('shop-force')[0] !== 'true') {
      const details = `${name} still has ${children.length} parcels`;
      callback({ code: grpc.status.FAILED_PRECONDITION, details });
      return;
    }
    for (const gone of [name, ...children]) names.delete(gone);
    callback(null, { id: name });
  },
});

const client = connect(server.address);
type Cancel = (request: { id: string }, metadata: grpc.Metadata) => Promise<unknown>;
const cancel = promisify(client.cancelOrder).bind(client) as unknown as Cancel;
const force = new grpc.Metadata();
force.set('shop-force', 'true'); // set once, in a wrapper, so that the error never comes again // mark
const before = names.size;
await cancel({ id: 'orders/o-42' }, force);
console.log(`asked for: 1, deleted: ${before - names.size}`);
// endregion: show
client.close();
await server.close();
