import * as net from 'node:net';
import { connect } from '../_harness/shop.ts';

// region: show
// Something accepts connections and closes them at once: a load balancer without a healthy backend.
let connections = 0;
const balancer = net.createServer((socket) => {
  connections += 1;
  socket.destroy();
});
await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
const client = connect(`127.0.0.1:${(balancer.address() as net.AddressInfo).port}`);

let failed = 0;
const until = Date.now() + 600;
function call(): void {
  client.getOrder({ id: 'o-42' }, (error) => {
    if (error) failed += 1;
    if (Date.now() < until) {
      setImmediate(call); // no delay, no limit // mark
      return;
    }
    console.log(`calls failed in 600 ms: ${failed > 100 ? 'more than 100' : failed}`);
    console.log(`connections that the client tried in that time: ${connections}`); // mark
    client.close();
    balancer.close();
  });
}
call();
// endregion: show
