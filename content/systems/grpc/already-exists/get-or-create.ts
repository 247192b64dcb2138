import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order, type OrdersClient } from '../_harness/shop.ts';

const { ALREADY_EXISTS, NOT_FOUND } = grpc.status;
// region: show
const orders = new Map<string, string>(); // id → customer
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const customer = orders.get(id) ?? '';
    callback(customer ? null : { code: NOT_FOUND }, { id, customer });
  },
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', customer = '' } = order ?? {};
    const taken = orders.has(id);
    if (!taken) orders.set(id, customer);
    callback(taken ? { code: ALREADY_EXISTS } : null, { id, customer });
  },
});

async function getOrCreate(
  client: OrdersClient,
  wanted: { id: string; customer: string },
) {
  const create = promisify(client.createOrder).bind(client);
  const get = promisify(client.getOrder).bind(client) as (r: {
    id: string;
  }) => Promise<Order>;
  const unless = (expected: grpc.status) => (error: grpc.ServiceError) => {
    if (error.code !== expected) throw error;
  };
  for (let round = 1; round <= 3; round += 1) {
    const made = await create({ order: wanted }).catch(unless(ALREADY_EXISTS)); // mark
    if (made) return 'created it';
    const found = await get({ id: wanted.id }).catch(unless(NOT_FOUND));
    if (found?.customer === wanted.customer) return 'found it'; // mark
    if (found) throw new Error(`${found.id} is somebody else's`);
  } // deleted in between: once more
  throw new Error('created and deleted by others three times');
}

const clients = [connect(server.address), connect(server.address)];
const work = clients.map((client) =>
  getOrCreate(client, { id: 'o-daily', customer: 'c-7' }),
);
console.log(
  `one ${(await Promise.all(work)).sort().join(', one ')}; orders: ${orders.size}`,
);
// endregion: show
for (const client of clients) client.close();
await server.close();
