import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['customers/c-7/orders/o-42', { state: 'PAID' }]]);
const readable = new Map([
  ['demo-token-7', 'customers/c-7'],
  ['demo-token-8', 'customers/c-8'],
]);
const server = await serve({
  getOrder: ({ request: { id: name }, metadata }, callback) => {
    const parent = readable.get(String(metadata.get('shop-token')[0]));
    const allowed = !!parent && name.startsWith(`${parent}/`); // before any look-up // mark
    const order = allowed ? orders.get(name) : undefined;
    if (!allowed) {
      const details = `Permission 'orders.get' denied on resource '${name}' (or it might not exist).`;
      callback({ code: grpc.status.PERMISSION_DENIED, details });
    } else if (!order)
      callback({ code: grpc.status.NOT_FOUND, details: `order "${name}" not found` });
    else callback(null, { id: name, ...order });
  },
});

const client = connect(server.address);
type Get = (request: { id: string }, metadata: grpc.Metadata) => Promise<{ id: string }>;
const getOrder = promisify(client.getOrder).bind(client) as unknown as Get;
for (const token of ['demo-token-8', 'demo-token-7']) {
  const metadata = new grpc.Metadata();
  metadata.set('shop-token', token);
  for (const order of ['o-43', 'o-42']) {
    const id = `customers/c-7/orders/${order}`;
    const answer = await getOrder({ id }, metadata).then(
      () => 'OK',
      (error: grpc.ServiceError) => grpc.status[error.code],
    );
    console.log(
      `${token === 'demo-token-7' ? 'the customer' : 'a stranger'} reads ${order}: ${answer}`,
    );
  }
}
// endregion: show
client.close();
await server.close();
