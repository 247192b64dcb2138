import { serve } from '../_harness/serve.ts';
import { request as forward } from 'node:http';

// region: show
// The router sends a request on by its Host field, and counts how often it has seen it.
await using router = await serve((request, response) => {
  const hops = Number(request.headers['x-hops'] ?? 0);
  if (hops >= 5) {
    response.writeHead(508).end('shop.localhost sends the request back here'); // mark
    return;
  }
  const headers = { ...request.headers, 'x-hops': String(hops + 1) };
  const port = request.headers.host === 'api.localhost' ? api.port : devServer.port;
  forward({ port, path: request.url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500);
    answer.pipe(response);
  }).end();
});
await using api = await serve((request, response) => response.end('order 7'));
// The dev server proxies /api to the router, and keeps the Host of the browser.
await using devServer = await serve((request, response) => {
  forward(
    { port: router.port, path: request.url, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 500);
      answer.pipe(response);
    },
  ).end();
});

const headers = { host: 'shop.localhost' };
forward({ port: router.port, path: '/api/orders/7', headers }, async (answer) => {
  console.error((await answer.setEncoding('utf8').toArray()).join(''));
  console.error(`HTTP ${answer.statusCode} ${answer.statusMessage}`);
  if (answer.statusCode !== 200) process.exitCode = 1;
}).end();
await new Promise((resolve) => setTimeout(resolve, 500));
// endregion: show
