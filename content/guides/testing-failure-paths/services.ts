import { EventEmitter } from 'node:events';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import type { OrdersClient, RunningServer } from '../../systems/grpc/_harness/shop.ts';
import { FaultyPath } from './faults.ts';

// region: show
export interface Booked {
  reserved: number;
  charged: number;
}

/** Stock and payments, each behind a path of its own. The shop's contract stands in for theirs. */
export async function openServices() {
  const booked: Booked = { reserved: 0, charged: 0 };
  const reservations = new Map<string, number>(); // by order
  const known = new Set<string>(); // ids of requests that were carried out
  const events = new EventEmitter<{ charged: [] }>();
  const stock = await serve({
    updateOrder: (call, callback) => {
      const { id = '', quantity = 0 } = call.request.order ?? {};
      reservations.set(id, quantity); // says how much, not how much more
      booked.reserved = [...reservations.values()].reduce((sum, each) => sum + each);
      callback(null, {});
    },
  });
  const payments = await serve({
    createOrder: (call, callback) => {
      const { requestId, order } = call.request;
      if (!known.has(requestId)) booked.charged += order?.quantity ?? 0;
      known.add(requestId);
      events.emit('charged');
      callback(null, {});
    },
  });
  return { booked, events, stock: await behind(stock), payments: await behind(payments) };
}

async function behind(server: RunningServer) {
  const path = new FaultyPath(server.port);
  const client: OrdersClient = connect(await path.listen());
  await new Promise((ready) => client.waitForReady(Date.now() + 10_000, ready));
  const close = async () => {
    client.close();
    await path.close();
    await server.close();
  };
  return { client, path, close };
}
// endregion: show
