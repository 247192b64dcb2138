import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, string>(); // id → customer
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', customer = '' } = order ?? {};
    if (orders.has(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
      return;
    }
    orders.set(id, customer);
    callback(null, { id, customer });
  },
});

const client = connect(server.address);
const believed = new Map<string, string>();
for (const customer of ['c-1', 'c-2', 'c-3']) {
  const id = 'o-2026-11'; // one a month; nobody thought of one a month per customer
  await promisify(client.createOrder)
    .bind(client)({ order: { id, customer } })
    .catch((error: grpc.ServiceError) => {
      if (error.code !== grpc.status.ALREADY_EXISTS) throw error; // "already there, fine" // mark
    });
  believed.set(customer, id);
}
console.log(`customers who were told that they have an order: ${believed.size}`);
console.log(`customers who have one: ${new Set(orders.values()).size}`);
// endregion: show
client.close();
await server.close();
