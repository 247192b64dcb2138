import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

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

const response = await fetch(`http://127.0.0.1:${port}/session`); // mark
console.log(`HTTP/1.1 ${response.status} ${response.statusText}`);
// endregion: show
server.close();
