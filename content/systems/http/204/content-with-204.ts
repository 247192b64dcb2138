import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

// region: show
// A server that writes its own bytes, as gateways and devices do.
const device = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', () => {
    socket.write('HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}'); // mark
  });
}).listen(0, '127.0.0.1');
await once(device, 'listening');
const { port } = device.address() as AddressInfo;

console.log('fetch:', (await fetch(`http://127.0.0.1:${port}/led/1`)).status);

const agent = new Agent({ keepAlive: false }); // sends Connection: close
const request = get({ port, path: '/led/1', agent });
request.on('response', (response) => {
  console.log(`node:http: HTTP/1.1 ${response.statusCode} ${response.statusMessage}`);
  response.resume();
});
const [error] = (await once(request, 'error')) as [Error];
console.error(`node:http: ${String(error)}`);
// endregion: show
agent.destroy();
device.close();
