import { get } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve((request, response) => response.end('paid'));
const records = new Map([['shop.example.com', '255.255.255.255']]);

await using edge = await serve((request, response) => {
  get({ host: records.get('shop.example.com'), port: origin.port, path: request.url })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', () => response.writeHead(523).end('error code: 523'));
});

const before = await fetch(`${edge.url}/orders/7`);
console.log(`before: ${before.status}`);
records.set('shop.example.com', '127.0.0.1'); // mark
const response = await fetch(`${edge.url}/orders/7`);
console.log(`after: ${response.status} ${await response.text()}`);
// endregion: show
