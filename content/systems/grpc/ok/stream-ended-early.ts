import { connect, serve } from '../_harness/shop.ts';

// region: show
async function* readOrders() {
  yield { id: 'o-1' };
  yield { id: 'o-2' };
  throw new Error('cursor lost'); // o-3 to o-5 are never read
}
const server = await serve({
  listOrders: async (call) => {
    try {
      for await (const order of readOrders()) call.write(order);
    } catch (error) {
      console.log(`server log: ${String(error)}`);
    } finally {
      call.end(); // mark
    }
  },
});

const client = connect(server.address);
const call = client.listOrders({});
let received = 0;
call.on('data', () => (received += 1));
call.on('error', (error) => console.log(String(error)));
call.on('status', ({ code, details }) => {
  console.log(`orders received: ${received} of 5`);
  console.log('status:', { code, details });
  client.close();
  void server.close();
});
// endregion: show
