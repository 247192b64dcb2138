import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

// region: show
// A server as RFC 2774 wants it. Node's own answers 400: its parser knows no M-GET.
const known = ['http://example.com/ext/signed'];
const server = createServer((socket) => {
  socket.once('data', (bytes) => {
    const head = bytes.toString();
    const declared = /^man: "(.*?)"/im.exec(head)?.[1] ?? '';
    const mandatory = head.startsWith('M-'); // mark
    const status = mandatory && !known.includes(declared) ? '510 Not Extended' : '200 OK';
    socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/document`;

const man = '"http://example.com/ext/priced"; ns=16';
const response = await fetch(url, { method: 'M-GET', headers: { man } });
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
server.close();
