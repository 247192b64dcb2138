import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const [packed] = call.metadata.get('shop-flags-bin');
    const flags = JSON.parse(String(packed)) as Record<string, string>;
    callback(null, {
      id: call.request.id,
      state: `PAID, ${Object.keys(flags).length} flags`,
    });
  },
});

const flags: Record<string, string> = {};
for (let i = 1; i <= 130; i += 1) flags[`shop-flag-${i}`] = 'on';

const metadata = new grpc.Metadata();
metadata.set('shop-flags-bin', Buffer.from(JSON.stringify(flags))); // one field // mark

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
