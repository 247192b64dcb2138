import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
async function load(id: string): Promise<Partial<Order>> {
  return Promise.reject(new Error(`no connection for ${id}`));
}
const server = await serve({
  getOrder: async (call, callback) => {
    callback(null, await load(call.request.id)); // nobody catches the rejection // mark
  },
});
// Without this line the process ends here, and every open call with it.
process.on('unhandledRejection', (reason) =>
  console.log(`server log: ${String(reason)}`),
);

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 1000 }, (error) => {
  console.log(`the client waited for its deadline: code ${error?.code}, not 2`); // mark
  client.close();
  void server.close();
});
// endregion: show
