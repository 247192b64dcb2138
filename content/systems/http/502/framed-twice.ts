import { request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  // Copied from the answer of another service, in which the content was chunked.
  const copied = { 'Transfer-Encoding': 'chunked' };
  response.writeHead(200, { ...copied, 'Content-Length': '7' }); // mark
  response.end('order 7');
});

await using proxy = await serve((request, response) => {
  const onward = forward(shop.url + request.url, (answer) => {
    response.writeHead(answer.statusCode ?? 500);
    answer.pipe(response);
  });
  onward.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`proxy: ${error.message} (${error.code})`);
    response.writeHead(502).end();
  });
  onward.end();
});

const answer = await fetch(`${proxy.url}/orders/7`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
