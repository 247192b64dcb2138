import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

// region: show
// As Tomcat has it: HTTP/1.1, HTTP/1.0 or nothing; every other third word is 505.
const server = createServer((socket) => {
  socket.once('data', (bytes) => {
    const [, , version] = bytes.toString().split('\r\n', 1)[0]?.split(' ') ?? [];
    const taken = version === undefined || /^HTTP\/1\.[01]$/.test(version);
    const status = taken ? '200 OK' : '505 HTTP Version Not Supported';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const head = 'GET /session Host: crowd\r\nConnection: close\r\n\r\n'; // mark
const [statusLine] = (await text(connect(port, '127.0.0.1').end(head))).split('\r\n');
if (statusLine?.includes(' 200 ')) {
  console.log(statusLine);
} else {
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
server.close();
