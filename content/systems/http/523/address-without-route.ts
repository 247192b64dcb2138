import { get } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
// What Cloudflare's DNS says. No route of this computer leads to the address for TCP.
const records = new Map([['shop.example.com', '255.255.255.255']]); // mark

// Stands in for the edge.
await using edge = await serve((request, response) => {
  get({ host: records.get('shop.example.com'), port: 443, path: request.url })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(`edge: ${error.code}`);
      const status = error.code === 'ECONNREFUSED' ? 521 : 523;
      response.writeHead(status, 'Origin Unreachable').end(`error code: ${status}`);
    });
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
