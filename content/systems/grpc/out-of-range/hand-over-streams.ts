import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const longest = 800; // milliseconds here, 305 seconds at Google Cloud Speech-to-Text
const received: number[] = [];
const server = await serve({
  watchOrders: (call) => {
    const tooLong = { code: grpc.status.OUT_OF_RANGE, details: 'stream is too old' };
    const timer = setTimeout(() => call.emit('error', tooLong), longest);
    call.on('data', ({ id }) => received.push(Number(id)));
    call.on('end', () => (clearTimeout(timer), call.end()));
  },
});

const client = connect(server.address);
const failures: string[] = [];
const open = () =>
  client
    .watchOrders()
    .on('data', () => {})
    .on('error', (error) => failures.push(String(error)));

let stream = open();
let streams = 1;
const change = setInterval(() => {
  const old = stream;
  stream = open(); // the next one first
  streams += 1;
  old.end(); // then half-close: what is under way still arrives // mark
}, longest / 2);

for (let n = 1; n <= 20; n += 1) {
  stream.write({ id: String(n) });
  await new Promise((resolve) => setTimeout(resolve, 75));
}
clearInterval(change);
stream.end();
await new Promise((resolve) => stream.on('status', resolve));
const inOrder = received.every((id, index) => id === index + 1);
console.log(`${received.length} of 20 messages, in order: ${inOrder}`);
console.log(`more than one stream: ${streams > 1}, failures: ${failures.length}`);
// endregion: show
client.close();
await server.close();
