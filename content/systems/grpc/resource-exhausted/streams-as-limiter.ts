import { connect, serve } from '../_harness/shop.ts';
import { steady } from '../_harness/steady.ts';

// region: show
let seen = 0;
const server = await serve(
  {
    getOrder: (call, callback) => {
      seen += 1;
      if (call.request.id !== 'o-slow')
        callback(null, { id: call.request.id, state: 'PAID' });
    },
  },
  { options: { 'grpc.max_concurrent_streams': 1 } }, // mark
);

const client = connect(server.address);
client.getOrder({ id: 'o-1' }, () => {
  // the limit is known from the first connection on
  client.getOrder({ id: 'o-slow' }, { deadline: Date.now() + 3000 }, () => undefined);
  client.getOrder({ id: 'o-2' }, { deadline: Date.now() + 1000 }, (error) => {
    console.log(steady(error));
    console.log(`calls: 3; calls that the server has seen: ${seen}`);
    client.close();
    void server.close();
  });
});
// endregion: show
