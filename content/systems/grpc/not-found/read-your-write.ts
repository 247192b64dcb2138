import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const primary = new Map<string, Partial<Order>>();
const replica = { at: 0, orders: new Map<string, Partial<Order>>() }; // 3 s behind
let written = 0;
const server = await serve({
  createOrder: (call, callback) => {
    const saved = { ...call.request.order, id: 'o-42' };
    const at = (written += 1);
    primary.set('o-42', saved);
    setTimeout(
      () => replica.orders.set('o-42', saved) && (replica.at = at),
      3_000,
    ).unref();
    const metadata = new grpc.Metadata();
    metadata.set('shop-written-at', String(at)); // a position in the log of writes // mark
    call.sendMetadata(metadata);
    callback(null, saved);
  },
  getOrder: ({ request: { id }, metadata }, callback) => {
    const wanted = Number(metadata.get('shop-read-at')[0] ?? 0);
    const found = (replica.at >= wanted ? replica.orders : primary).get(id); // mark
    if (found) callback(null, found);
    else callback({ code: grpc.status.NOT_FOUND, details: `order "${id}" not found` });
  },
});

const client = connect(server.address);
const metadata = new grpc.Metadata();
const { id } = await new Promise<Order>((resolve, reject) => {
  client
    .createOrder({ order: { customer: 'c-7' } }, (error, order) =>
      error ? reject(error) : resolve(order!),
    )
    .on('metadata', (answer) =>
      metadata.set('shop-read-at', answer.get('shop-written-at')[0] ?? '0'),
    );
});
type Get = (request: { id: string }, metadata: grpc.Metadata) => Promise<Order>;
const order = await (promisify(client.getOrder).bind(client) as unknown as Get)(
  { id },
  metadata,
);
console.log(
  `read ${order.id} of ${order.customer} at once; the replica is at ${replica.at} of ${written}`,
);
// endregion: show
client.close();
await server.close();
