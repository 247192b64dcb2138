import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const history = 'o-1 PAID,o-2 PAID,o-1 SENT,o-2 CANCELLED,o-3 PAID,o-3 SENT'.split(',');
const oldest = 6; // revisions count from 1
const server = await serve({
  listOrders: (call) => {
    const from = call.request.offset;
    if (from < oldest) {
      const metadata = new grpc.Metadata();
      metadata.set('oldest-revision', String(oldest));
      const details = `revision ${from} is gone`;
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details, metadata });
      return;
    }
    for (const id of history.slice(from - 1)) call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
const cache = new Map<string, string>(Object.entries({ 'o-1': 'PAID', 'o-2': 'PAID' }));
let next = 3;
for (let round = 1; round <= 2; round += 1) {
  try {
    for await (const change of client.listOrders({ offset: next })) {
      const [id = '', state = ''] = (change as { id: string }).id.split(' ');
      cache.set(id, state);
    }
  } catch (error) {
    next = Number((error as grpc.ServiceError).metadata.get('oldest-revision')[0]); // mark
  }
}
console.log('cache: ', Object.fromEntries(cache));
const truth = Object.fromEntries(history.map((change) => change.split(' ')));
console.log('truth: ', truth);
// endregion: show
client.close();
await server.close();
