import { createHash } from 'node:crypto';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const hash = (orders: object) =>
  createHash('sha256').update(JSON.stringify(orders)).digest('hex').slice(0, 8);

// region: show
type Orders = Record<string, string>;
const a: Orders = { 'o-41': 'PAID', 'o-42': 'SHIPPED' };
const b: Orders = { 'o-41': 'PAID', 'o-42': 'SHIPPED' };
let c: Orders = { 'o-41': 'PAID', 'o-42': 'PAID' };

let alarm = '';
function check(): void {
  const hashes = [a, b, c].map(hash);
  alarm = new Set(hashes).size > 1 ? `replicas differ: ${hashes.join(' ')}` : '';
}
check();

const server = await serve({
  getOrder: (call, callback) => {
    const { id } = call.request;
    if (alarm) callback({ code: grpc.status.DATA_LOSS, details: alarm });
    else callback(null, { id, state: c[id] ?? '' });
  },
});

// Two of three agree: c is the one to replace.
const kept = { ...c }; // 1. what c has, before anything is overwritten // mark
c = { ...a }; // 2. built anew from the majority
check(); // 3. the check lifts the alarm, not a hand // mark
console.log(`kept from c: o-42 ${kept['o-42']}`);

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `c answers: ${order?.id} ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
