import { get } from 'node:https';
import { serve } from '../_harness/serve.ts';

// region: show
// On the TLS port the origin speaks HTTP: `listen 443;` and the word `ssl` forgotten.
await using origin = await serve((request, response) => response.end('paid')); // mark

// Stands in for the edge in the mode Full: TLS, whatever the certificate.
await using edge = await serve((request, response) => {
  get({ port: origin.port, path: request.url, rejectUnauthorized: false, agent: false })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(`edge: ${error.code}`);
      response.writeHead(525, 'Origin SSL Handshake Error').end('error code: 525');
    });
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
