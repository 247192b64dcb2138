import { serve } from '../_harness/serve.ts';

// region: show
const origin = 'https://shop.example';
await using api = await serve((request, response) => {
  if (request.method === 'PUT') {
    response.writeHead(200, { 'Access-Control-Allow-Origin': origin }).end('saved');
  } else {
    response.writeHead(405, { Allow: 'PUT' }).end(); // OPTIONS lands here // mark
  }
});

// What a browser sends before a PUT to another origin:
const preflight = await fetch(`${api.url}/orders/7`, {
  method: 'OPTIONS',
  headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
});
const allowed = preflight.headers.get('access-control-allow-methods') ?? '';
if (preflight.ok && allowed.includes('PUT')) {
  const saved = await fetch(`${api.url}/orders/7`, { method: 'PUT' });
  console.log(`OPTIONS ${preflight.status}, PUT ${saved.status} ${await saved.text()}`);
} else {
  console.error(`preflight: HTTP ${preflight.status} ${preflight.statusText}`);
  process.exitCode = 1;
}
// endregion: show
