import { request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  // Fields that describe one connection stay behind: Node.js frames the content itself.
  response.writeHead(200, { 'Content-Type': 'text/plain' }); // mark
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
console.log(`HTTP ${answer.status}: ${await answer.text()}`);
// endregion: show
