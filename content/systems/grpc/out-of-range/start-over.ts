import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const history = 'o-1 PAID,o-2 PAID,o-1 SENT,o-2 CANCELLED,o-3 PAID,o-3 SENT'.split(',');
const oldest = 6; // revisions count from 1
const server = await serve({
  // The state of now, and the revision it belongs to.
  getOrder: (_call, callback) => {
    const note = Buffer.from(JSON.stringify({ 'o-1': 'SENT', 'o-3': 'SENT' }));
    callback(null, { note, etag: String(history.length) });
  },
  // The changes from a revision on.
  listOrders: (call) => {
    const from = call.request.offset;
    const gone = { code: grpc.status.OUT_OF_RANGE, details: `${from} is gone` };
    if (from < oldest) return void call.emit('error', gone);
    for (const line of history.slice(from - 1)) call.write({ id: line });
    call.end();
  },
});

const client = connect(server.address);
let cache: Record<string, string> = { 'o-1': 'PAID', 'o-2': 'PAID' };
let seen = 2;
for (let round = 1; round <= 2; round += 1) {
  try {
    for await (const change of client.listOrders({ offset: seen + 1 })) {
      const [id = '', state = ''] = (change as Order).id.split(' ');
      cache[id] = state;
      seen += 1;
    }
    console.log(`round ${round}: up to date at revision ${seen}`);
  } catch (error) {
    const { code, details } = error as grpc.ServiceError;
    if (code !== grpc.status.OUT_OF_RANGE) throw error;
    const now = (await promisify(client.getOrder).bind(client)({})) as Order;
    cache = JSON.parse(Buffer.from(now.note).toString()); // mark
    seen = Number(now.etag); // mark
    console.log(`round ${round}: ${details}, read all again`);
  }
}
console.log(cache); // o-2 is gone; no later change would have said so
// endregion: show
client.close();
await server.close();
