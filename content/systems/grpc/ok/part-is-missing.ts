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
    for (const [name, list] of Object.entries(regions)) {
      const orders = await list().catch((error) => {
        console.log(`server log: ${name} left out, ${String(error)}`); // mark
        return [];
      });
      for (const order of orders) call.write(order);
    }
    call.end();
  },
});

const client = connect(server.address);
const call = client.listOrders({});
const ids: string[] = [];
call.on('data', ({ id }: { id: string }) => ids.push(id));
call.on('status', ({ code, details, metadata }) => {
  console.log(
    `orders: ${ids.join(', ')}; trailers: ${Object.keys(metadata.getMap()).length}`,
  );
  console.log('status:', { code, details });
  client.close();
  void server.close();
});
// endregion: show
