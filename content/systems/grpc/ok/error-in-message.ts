import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (_, callback) => {
    // The database is away. The call itself went well, did it not?
    callback(null, { id: '', state: 'ERROR: database is not reachable' }); // mark
  },
});

const client = connect(server.address);
const call = client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(`error: ${error}, order id: "${order?.id}", state: "${order?.state}"`);
});
call.on('status', ({ code, details }) => {
  console.log('status:', { code, details });
  client.close();
  void server.close();
});
// endregion: show
