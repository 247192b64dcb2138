import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map([['o-42', { quantity: 2, etag: 'v1' }]]);
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', quantity = 0 } = order ?? {};
    const existing = orders.get(id)?.quantity ?? quantity;
    if (existing !== quantity) {
      const details = `order ${id} exists with quantity ${existing}, requested ${quantity}`;
      callback({ code: grpc.status.ALREADY_EXISTS, details });
    } else callback(null, { id, quantity });
  },
  getOrder: ({ request: { id } }, callback) => callback(null, { id, ...orders.get(id) }),
  updateOrder: ({ request: { order } }, callback) => {
    const { id = '', quantity = 0, etag } = order ?? {};
    if (orders.get(id)?.etag !== etag) {
      callback({ code: grpc.status.ABORTED, details: `order ${id} has changed` });
      return;
    }
    orders.set(id, { quantity, etag: 'v2' });
    callback(null, { id, quantity });
  },
});

const client = connect(server.address);
const wanted = { id: 'o-42', quantity: 5 };
client.createOrder({ order: wanted }, (error) => {
  if (error?.code !== grpc.status.ALREADY_EXISTS) return;
  client.getOrder({ id: wanted.id }, (_, existing) => {
    console.log(`differs: ${existing?.quantity} instead of ${wanted.quantity}`);
    const order = { ...wanted, etag: existing?.etag ?? '' }; // mark
    client.updateOrder({ order }, (failure, updated) => {
      console.log(
        failure
          ? String(failure)
          : `${updated?.id} now has quantity ${updated?.quantity}`,
      );
      client.close();
      void server.close();
    });
  });
});
// endregion: show
