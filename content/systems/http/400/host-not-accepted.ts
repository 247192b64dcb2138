import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
const allowedHosts = new Set(['shop.example']);
await using shop = await serve((request, response) => {
  if (allowedHosts.has(request.headers.host ?? '')) {
    response.end('welcome\n');
    return;
  }
  console.error(`Host not allowed: ${request.headers.host}`);
  response.writeHead(400).end();
});

const Host = 'shop_backend'; // what a proxy sends that does not pass the field on // mark
const [response] = (await once(get(shop.url, { headers: { Host } }), 'response')) as [
  IncomingMessage,
];
response.resume();
if (response.statusCode === 200) {
  console.log(`HTTP 200 for Host: ${Host}`);
} else {
  console.error(`HTTP ${response.statusCode} ${response.statusMessage}`);
  process.exitCode = 1;
}
// endregion: show
