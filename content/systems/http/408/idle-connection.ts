import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';

// region: show
const timeout =
  'HTTP/1.1 408 Request Time-out\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const balancer = createServer((socket: Socket) => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    socket.once('data', () => socket.end(timeout)); // gives up as the next request comes // mark
  });
}).listen(0, '127.0.0.1');
await new Promise((resolve) => balancer.once('listening', resolve));
const url = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}/orders/7`;

const first = await fetch(url);
console.error(`new connection: ${first.status} ${await first.text()}`);
await wait(50); // in real life, about as long as the balancer waits
const second = await fetch(url);
console.error(`same connection: HTTP ${second.status} ${second.statusText}`);
process.exitCode = 1;
// endregion: show
balancer.close();
