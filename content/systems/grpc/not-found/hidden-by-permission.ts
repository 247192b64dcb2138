import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { customer: 'c-7' }]]);
const customerOf = new Map([
  ['demo-token-7', 'c-7'],
  ['demo-token-8', 'c-8'],
]);
const server = await serve({
  getOrder: ({ request: { id }, metadata }, callback) => {
    const caller = customerOf.get(String(metadata.get('shop-token')[0]));
    const order = orders.get(id);
    const allowed = order?.customer === caller; // mark
    if (order && allowed) callback(null, { id, ...order });
    else callback({ code: grpc.status.NOT_FOUND, details: `order "${id}" not found` });
  },
});

const client = connect(server.address);
type Get = (request: { id: string }, metadata: grpc.Metadata) => Promise<{ id: string }>;
const getOrder = promisify(client.getOrder).bind(client) as unknown as Get;
try {
  for (const token of ['demo-token-7', 'demo-token-8']) {
    const metadata = new grpc.Metadata();
    metadata.set('shop-token', token);
    console.log(
      `${customerOf.get(token)} reads ${(await getOrder({ id: 'o-42' }, metadata)).id}`,
    );
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
