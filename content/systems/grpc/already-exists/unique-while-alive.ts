import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
interface Row {
  uid: number;
  id: string;
  state: 'ACTIVE' | 'DELETED';
}
const rows: Row[] = [];
const alive = (id: string) => rows.find((row) => row.id === id && row.state === 'ACTIVE'); // mark
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const id = order?.id ?? '';
    if (alive(id)) {
      callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `order ${id} already exists`,
      });
      return;
    }
    rows.push({ uid: rows.length + 1, id, state: 'ACTIVE' });
    callback(null, { id });
  },
  cancelOrder: ({ request: { id } }, callback) => {
    const row = alive(id);
    if (row) row.state = 'DELETED';
    callback(null, { id, state: 'DELETED' });
  },
});

const client = connect(server.address);
type Create = (request: { order: Partial<Order> }) => Promise<Order>;
const createOrder = promisify(client.createOrder).bind(client) as Create;
const cancelOrder = promisify(client.cancelOrder).bind(client);
await createOrder({ order: { id: 'o-42' } });
await cancelOrder({ id: 'o-42' });
const again = await createOrder({ order: { id: 'o-42' } });
console.log(`created ${again.id} a second time`);
console.log(rows.map(({ uid, id, state }) => `row ${uid}: ${id} ${state}`).join('\n'));
// endregion: show
client.close();
await server.close();
