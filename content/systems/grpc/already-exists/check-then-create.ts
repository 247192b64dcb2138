import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const orders = new Set<string>();
const calls = { get: 0, create: 0 };
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    calls.get += 1;
    if (orders.has(id)) callback(null, { id });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
  createOrder: ({ request: { order } }, callback) => {
    calls.create += 1;
    const id = order?.id ?? '';
    if (orders.has(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
      return;
    }
    orders.add(id);
    callback(null, { id });
  },
});

const replicas = Array.from({ length: 10 }, () => connect(server.address)); // a deployment starts
const checks = await Promise.allSettled(
  replicas.map((client) => promisify(client.getOrder).bind(client)({ id: 'o-daily' })), // mark
);
const creates = await Promise.allSettled(
  replicas
    .filter((_, index) => checks[index]?.status === 'rejected')
    .map((client) =>
      promisify(client.createOrder).bind(client)({ order: { id: 'o-daily' } }),
    ),
);
const failed = creates.filter((result) => result.status === 'rejected').length;
console.log(`checks: ${calls.get}, creates: ${calls.create}`);
console.log(`replicas that fail at their start: ${failed} of ${replicas.length}`);
// endregion: show
for (const client of replicas) client.close();
await server.close();
