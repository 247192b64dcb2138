import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, string>(); // id → customer
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const customer = orders.get(id);
    if (customer) callback(null, { id, customer });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
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

const clients = [connect(server.address), connect(server.address)]; // two replicas
const missing = await Promise.allSettled(
  clients.map((client) => promisify(client.getOrder).bind(client)({ id: 'o-daily' })), // mark
);
console.log(
  `replicas that saw no such order: ${missing.filter((r) => r.status === 'rejected').length}`,
);

const created = await Promise.allSettled(
  clients.map((client) =>
    promisify(client.createOrder).bind(client)({
      order: { id: 'o-daily', customer: 'c-7' },
    }),
  ),
);
for (const result of created) {
  if (result.status === 'fulfilled') continue;
  console.error(String(result.reason));
  process.exitCode = 1;
}
// endregion: show
for (const client of clients) client.close();
await server.close();
