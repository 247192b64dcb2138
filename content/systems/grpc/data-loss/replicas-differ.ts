import { createHash } from 'node:crypto';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const hash = (orders: object) =>
  createHash('sha256').update(JSON.stringify(orders)).digest('hex').slice(0, 8);

// region: show
type Orders = Record<string, string>;
const a: Orders = { 'o-41': 'PAID', 'o-42': 'SHIPPED' };
const b: Orders = { 'o-41': 'PAID', 'o-42': 'SHIPPED' };
const c: Orders = { 'o-41': 'PAID', 'o-42': 'PAID' }; // missed one write // mark

let alarm = '';
function check(): void {
  const hashes = [a, b, c].map(hash);
  if (new Set(hashes).size > 1)
    alarm = `replicas differ at revision 3: ${hashes.join(' ')}`;
}

const server = await serve({
  getOrder: (call, callback) => {
    const { id } = call.request;
    if (alarm)
      callback({ code: grpc.status.DATA_LOSS, details: alarm }); // for all orders // mark
    else callback(null, { id, state: a[id] ?? '' });
  },
});

check(); // runs every few hours
const client = connect(server.address);
// The order that is equal everywhere:
client.getOrder({ id: 'o-41' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order?.state);
  }
  client.close();
  void server.close();
});
// endregion: show
