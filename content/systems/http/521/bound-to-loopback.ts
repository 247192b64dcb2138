import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
const origin = createServer((request, response) => response.end('paid'));
await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve)); // mark
const { port } = origin.address() as AddressInfo;

// Stands in for the edge. 127.0.0.2 stands in for the address in DNS.
await using edge = await serve((request, response) => {
  get({ host: '127.0.0.2', port, path: request.url })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(`edge: ${error.code}`);
      response.writeHead(521, 'Origin Down').end('error code: 521');
    });
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
origin.close();
