import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

// region: show
// A parser that cuts at the first two spaces, as Kestrel's did before .NET 6.
const server = createServer((socket) => {
  socket.once('data', (bytes) => {
    const line = bytes.toString().split('\r\n', 1)[0] ?? '';
    const version = line.split(' ').slice(2).join(' ');
    const status = version === 'HTTP/1.1' ? '200 OK' : '505 HTTP Version Not Supported';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const query = encodeURIComponent('blue shirt'); // mark
const head = `GET /search?q=${query} HTTP/1.1\r\nHost: shop\r\n\r\n`;
const [statusLine] = (await text(connect(port, '127.0.0.1').end(head))).split('\r\n');
if (statusLine?.includes(' 200 ')) {
  console.log(statusLine);
} else {
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
server.close();
