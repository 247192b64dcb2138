import { createServer as createHttp, request as ask } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { serve } from '../_harness/serve.ts';

// region: show
// A tunnel: the origin opens no port, it calls the edge, and requests come back on that connection.
const application = createHttp((request, response) => response.end('paid'));
const tunnels = new Set<Socket>();
const dock = createServer((socket) => {
  tunnels.add(socket);
  socket.on('close', () => tunnels.delete(socket)).on('error', () => undefined);
}).listen(0, '127.0.0.1');
await once(dock, 'listening');

await using edge = await serve((request, response) => {
  const [tunnel] = tunnels;
  if (tunnel === undefined) response.writeHead(530).end('error code: 1033');
  else
    ask({ path: request.url, createConnection: () => tunnel })
      .on('response', (answer) => answer.pipe(response))
      .end();
});

const connector = connect((dock.address() as AddressInfo).port, '127.0.0.1');
application.emit('connection', connector);
await once(dock, 'connection');
connector.destroy(); // the only cloudflared is stopped // mark
while (tunnels.size > 0) await new Promise(setImmediate);

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status}: ${await response.text()}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
dock.close();
