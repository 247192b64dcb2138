import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const regions = {
  eu: async () => [{ id: 'o-eu-1' }, { id: 'o-eu-2' }],
  us: async (): Promise<{ id: string }[]> => {
    throw new Error('us does not answer');
  },
};
const server = await serve({
  listOrders: async (call) => {
    const trailers = new grpc.Metadata();
    for (const [name, list] of Object.entries(regions)) {
      const orders = await list().catch(() => {
        trailers.add('unreachable', name); // mark
        return [];
      });
      for (const order of orders) call.write(order);
    }
    call.end(trailers);
  },
});

const client = connect(server.address);
const call = client.listOrders({});
const ids: string[] = [];
call.on('data', ({ id }: { id: string }) => ids.push(id));
call.on('status', ({ metadata }) => {
  const missing = metadata.get('unreachable'); // mark
  console.log(`orders: ${ids.join(', ')}; missing: ${missing.join(', ') || 'none'}`);
  client.close();
  void server.close();
});
// endregion: show
