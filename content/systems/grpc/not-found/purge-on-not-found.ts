import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['eu', ['o-41', 'o-42', 'o-43']]]); // region → orders
const server = await serve({
  getOrder: ({ request: { id }, metadata }, callback) => {
    const region = String(metadata.get('shop-region')[0]);
    if (orders.get(region)?.includes(id)) callback(null, { id });
    else
      callback({
        code: grpc.status.NOT_FOUND,
        details: 'Requested entity was not found.',
      });
  },
});

const client = connect(server.address);
type Get = (request: { id: string }, metadata: grpc.Metadata) => Promise<{ id: string }>;
const getOrder = promisify(client.getOrder).bind(client) as unknown as Get;
const invoices = new Set(['o-41', 'o-42', 'o-43']); // local copies, synchronised each night
const nights = ['eu', 'us']; // the second night runs with a new default
for (const region of nights) {
  const metadata = new grpc.Metadata();
  metadata.set('shop-region', region);
  for (const id of invoices) {
    await getOrder({ id }, metadata).catch((error: grpc.ServiceError) => {
      if (error.code === grpc.status.NOT_FOUND) invoices.delete(id); // mark
    });
  }
  console.log(
    `after the night with region ${region}: ${invoices.size} of 3 invoices left`,
  );
}
console.log(`orders that were really deleted: ${3 - (orders.get('eu')?.length ?? 0)}`);
// endregion: show
client.close();
await server.close();
