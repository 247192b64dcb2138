import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order, type OrdersClient } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, string>(); // id → customer
const fail = (code: grpc.status, details: string) => ({ code, details });
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const customer = orders.get(id);
    callback(customer ? null : fail(grpc.status.NOT_FOUND, id), customer ? { id, customer } : null);
  },
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', customer = '' } = order ?? {};
    const taken = orders.has(id);
    if (!taken) orders.set(id, customer);
    callback(taken ? fail(grpc.status.ALREADY_EXISTS, id) : null, { id, customer });
  },
});

async function getOrCreate(client: OrdersClient, wanted: { id: string; customer: string }) {
  const create = promisify(client.createOrder).bind(client);
  const get = promisify(client.getOrder).bind(client) as (r: { id: string }) => Promise<Order>;
  for (let round = 1; round <= 3; round += 1) {
    const failure = await create({ order: wanted }).then(() => null, (e: grpc.ServiceError) => e); // mark
    if (!failure) return 'created it';
    if (failure.code !== grpc.status.ALREADY_EXISTS) throw failure;
    const found = await get({ id: wanted.id }).catch((e: grpc.ServiceError) => e);
    if (!(found instanceof Error)) {
      if (found.customer === wanted.customer) return 'found it'; // mark
      throw new Error(`${found.id} is somebody else's`);
    }
    if (found.code !== grpc.status.NOT_FOUND) throw found; // else deleted in between: once more
  }
  throw new Error('created and deleted by others three times');
}

const clients = [connect(server.address), connect(server.address)];
const wanted = { id: 'o-daily', customer: 'c-7' };
const ends = await Promise.all(clients.map((client) => getOrCreate(client, wanted)));
console.log(`two replicas: one ${ends.sort().join(', one ')}; orders in the database: ${orders.size}`);
// endregion: show
for (const client of clients) client.close();
await server.close();
