import { serve } from '../_harness/serve.ts';

// region: show
const page = '<h1>Orders of 2026</h1>      <p>none</p>';
await using shop = await serve((request, response) => {
  response.setHeader('Content-Length', Buffer.byteLength(page)); // mark
  response.write(page.replace(/ {2,}/g, ' ')); // a filter that shortens it
  response.end();
});
// It buffers the whole answer before it passes it on, as a load balancer does.
await using gateway = await serve(async (request, response) => {
  try {
    const answer = await fetch(shop.url, { signal: AbortSignal.timeout(500) });
    const content = await answer.text();
    response.writeHead(answer.status).end(content);
  } catch (error) {
    console.error(`gateway: ${String(error)}`);
    response.writeHead(504).end();
  }
});

const answer = await fetch(gateway.url);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
