import * as grpc from '@grpc/grpc-js';
import { as } from '../_harness/authorized.ts';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Set(['o-42']);
const grants = new Set(['orders.get']); // of the one caller in this program

const server = await serve({
  cancelOrder: (call, callback) => {
    const { id } = call.request;
    // The permission first, before anything is looked up:
    if (!grants.has('orders.cancel')) {
      const text = `orders.cancel denied on order ${id} (or it might not exist)`;
      const metadata = { permission: 'orders.cancel', resource: `orders/${id}` };
      const reason = { reason: 'PERMISSION_MISSING', domain: 'shop.example', metadata };
      callback(
        withDetails(grpc.status.PERMISSION_DENIED, text, [
          { type: 'ErrorInfo', ...reason },
        ]),
      );
    } else if (!orders.has(id)) {
      callback({ code: grpc.status.NOT_FOUND, details: `order ${id} not found` });
    } else {
      callback(null, { id, state: 'CANCELLED' });
    }
  },
});

const client = connect(server.address);
async function cancel(id: string): Promise<void> {
  await new Promise<void>((resolve) => {
    client.cancelOrder({ id }, as('demo-token-1'), (error, order) => {
      const [info] = error ? detailsOf(error) : [];
      const { permission } = (info?.['metadata'] ?? {}) as { permission?: string };
      const answer = error ? `${error.code} ${grpc.status[error.code]}` : order?.state;
      console.log(`${id}: ${answer}${permission ? `, missing: ${permission}` : ''}`);
      resolve();
    });
  });
}
for (const id of ['o-42', 'o-99']) await cancel(id);
grants.add('orders.cancel');
for (const id of ['o-99', 'o-42']) await cancel(id);
// endregion: show

client.close();
await server.close();
