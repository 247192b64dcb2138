import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const carts = new Map([['o-41', 'c-7']]); // id → customer; both are unique
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    if (carts.has(id)) callback(null, { id });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', customer = '' } = order ?? {};
    if (carts.has(id) || [...carts.values()].includes(customer)) {
      callback({ code: grpc.status.ALREADY_EXISTS, details: 'order already exists' }); // mark
      return;
    }
    carts.set(id, customer);
    callback(null, { id });
  },
});

const client = connect(server.address);
await promisify(client.getOrder)
  .bind(client)({ id: 'o-42' })
  .catch((error: grpc.ServiceError) => {
    console.log(`get:    ${error.details}`);
  });
try {
  await promisify(client.createOrder).bind(client)({
    order: { id: 'o-42', customer: 'c-7' },
  });
} catch (error) {
  console.error(`create: ${String(error)}`);
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
