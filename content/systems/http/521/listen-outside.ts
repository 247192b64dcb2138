import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
const origin = createServer((request, response) => response.end('paid'));
await new Promise<void>((resolve) => origin.listen(0, '0.0.0.0', resolve)); // mark
const { port } = origin.address() as AddressInfo;

await using edge = await serve((request, response) => {
  get({ host: '127.0.0.2', port, path: request.url })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', () => response.writeHead(521, 'Origin Down').end('error code: 521'));
});

const response = await fetch(`${edge.url}/orders/7`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
origin.closeAllConnections();
origin.close();
