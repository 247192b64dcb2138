import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let received = 0;
const server = await serve({
  getOrder: (call, callback) => {
    received += 1;
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 600);
  },
});

const client = connect(server.address);
function getOrder(attempt: number): void {
  const call = client.getOrder({ id: 'o-42' }, (error) => {
    if (error?.code === grpc.status.CANCELLED && attempt < 4) getOrder(attempt + 1); // "transient" // mark
  });
  setTimeout(() => call.cancel(), 200); // the page that asked is gone
}
getOrder(1);

setTimeout(() => {
  console.log(
    `calls that the user made: 1, answers that somebody wanted: 0, calls at the server: ${received}`,
  );
  client.close();
  void server.close();
}, 2500);
// endregion: show
