import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

// region: show
const device = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'); // mark
  });
}).listen(0, '127.0.0.1');
await once(device, 'listening');
const { port } = device.address() as AddressInfo;

const agent = new Agent({ keepAlive: true });
for (const path of ['/led/1', '/led/2']) {
  const request = get({ port, path, agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  for await (const piece of response) {
    console.log(`${path}: ${response.statusCode}, ${String(piece)}`);
  }
}
// endregion: show
agent.destroy();
device.close();
