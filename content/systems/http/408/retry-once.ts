import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';

// region: show
const timeout =
  'HTTP/1.1 408 Request Time-out\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const balancer = createServer((socket: Socket) => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    socket.once('data', () => socket.end(timeout));
  });
}).listen(0, '127.0.0.1');
await new Promise((resolve) => balancer.once('listening', resolve));
const url = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}/orders/7`;

async function get() {
  const response = await fetch(url);
  const later = response.headers.has('retry-after');
  return response.status === 408 && !later ? await fetch(url) : response; // mark
}
console.log(`new connection: ${await (await get()).text()}`);
await wait(50);
console.log(`same connection, then a new one: ${await (await get()).text()}`);
// endregion: show
balancer.close();
