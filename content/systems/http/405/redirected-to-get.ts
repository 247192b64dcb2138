import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  console.log(`${request.method} ${request.url}`);
  if (request.url === '/orders') {
    response.writeHead(301, { Location: '/orders/' }).end(); // mark
  } else if (request.method === 'POST') {
    response.writeHead(201).end();
  } else {
    response.writeHead(405, { Allow: 'POST' }).end();
  }
});

const response = await fetch(`${shop.url}/orders`, { method: 'POST', body: '{}' });
if (response.ok) {
  console.log(`HTTP ${response.status} ${response.statusText}`);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
