import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

// region: show
const known = ['http://example.com/ext/signed'];
const server = createServer((socket) => {
  socket.once('data', (bytes) => {
    const head = bytes.toString();
    const declared = /^man: "(.*?)"/im.exec(head)?.[1] ?? '';
    const mandatory = head.startsWith('M-');
    const status = mandatory && !known.includes(declared) ? '510 Not Extended' : '200 OK';
    socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/document`;

const man = '"http://example.com/ext/priced"; ns=16';
const extended = await fetch(url, { method: 'M-GET', headers: { man } });
console.log(`M-GET: ${extended.status}`);
if (extended.status === 510 || extended.status === 501) {
  const plain = await fetch(url); // the client can do without // mark
  console.log(`GET: ${plain.status}`);
}
// endregion: show
server.close();
